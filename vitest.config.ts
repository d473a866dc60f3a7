import { defineConfig } from 'vitest/config';

/** Milliseconds. They end what hangs, and nothing else: no test may fail because a machine is slow or busy. */
const minutes = (count: number): number => count * 60_000;

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.{ts,tsx}', 'test/{corpus,fixtures,invariants,readers}/**/*.test.ts'],
          testTimeout: minutes(process.env.KNOWNFOR_LONG ? 120 : 10),
          hookTimeout: minutes(10),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/{e2e,hostile}/**/*.test.ts'],
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
