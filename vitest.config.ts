import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Milliseconds. They end what hangs, and nothing else: no test may fail because a machine is slow or busy. */
const minutes = (count: number): number => count * 60_000;

const unitLimits = { testTimeout: minutes(process.env.KNOWNFOR_LONG ? 120 : 10), hookTimeout: minutes(10) };

/** Tests of rooms that meet a browser: they put one of their own, or a document, into the global object. */
const withOwnGlobals = [
  'src/{background,content,messages,platform,settings,ui}/**/*.test.{ts,tsx}',
  'test/invariants/**/*.test.ts',
];

/** Small files that take long: begun last, as vitest would, they would leave the other core with nothing to do. */
const longest = ['shortcuts', 'wholeWay', 'storage', 'changedSite', 'killedWhileTyping', 'a11y', 'reminders'];

/** Begins with the files that take longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/test/e2e/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.{ts,tsx}', 'test/{corpus,fixtures,readers}/**/*.test.ts'],
          exclude: withOwnGlobals,
          // They change nothing that is shared: one process reads the code once for many files.
          isolate: false,
          ...unitLimits,
        },
      },
      {
        extends: true,
        test: { name: 'unit-globals', include: withOwnGlobals, ...unitLimits },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/{e2e,hostile}/**/*.test.ts'],
          // What they share is read once in each process.
          isolate: false,
          testTimeout: minutes(process.env.KNOWNFOR_LONG ? 120 : 10),
          hookTimeout: minutes(10),
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          testTimeout: minutes(120),
          hookTimeout: minutes(10),
        },
      },
    ],
  },
});
