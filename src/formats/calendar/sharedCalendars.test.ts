/** Calendars that programs have written, in a folder beside the project; skipped without it. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeShared } from '../../../test/fixtures/externalExamples';
import { readFiles } from '../readFiles';

interface Expected {
  name?: string | string[];
  emails: string[];
  touchpoints?: [string, string][];
  minutes?: Record<string, number | null>;
}
interface Case {
  id: string;
  files: string[];
  args?: string[];
  contacts?: Expected[];
  mayHave?: string[];
  skipped?: number[];
  somewhere?: string[];
  forbid?: string[];
  error?: string[];
}

describeShared('the calendars that people have', (shared) => {
  const folder = join(shared, 'calendar');
  if (!existsSync(folder)) return test.skip('KNOWNFOR_SHARED has no calendars', () => {});
  const { cases, timezone } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    cases: Case[];
    timezone: string;
  };
  const read = ({ files, args = [] }: Case) => {
    const inputs = files.map((name) => ({ name: basename(name), bytes: readFileSync(join(folder, name)) }));
    const at = args.indexOf('--me');
    return readFiles(inputs, {
      zone: timezone,
      keepGood: args.includes('--keep-good'),
      ...(at >= 0 && { me: args[at + 1] }),
    });
  };

  test.each(cases.filter(({ error }) => error).map((one) => [one.id, one] as const))(
    '%s is refused',
    async (_, one) => {
      const error: unknown = await read(one).catch((thrown: unknown) => thrown);
      const { message, line } = error as Error & { line?: number };
      for (const words of one.error ?? []) expect(`line ${line}: ${message}`).toMatch(new RegExp(words, 'i'));
    },
  );

  test.each(cases.filter(({ error }) => !error).map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { contacts, skipped } = await read(one);
    const text = JSON.stringify(contacts);
    const left = [...contacts];
    for (const expected of one.contacts ?? []) {
      const names = [expected.name ?? []].flat();
      const at = left.findIndex(
        ({ name, emails }) => names.includes(name) && emails.toSorted().join() === expected.emails.toSorted().join(),
      );
      expect(at, `${names} ${expected.emails}`).toBeGreaterThanOrEqual(0);
      const [{ touchpoints } = { touchpoints: [] }] = left.splice(at, 1);
      if (expected.touchpoints)
        expect(touchpoints.map(({ on, channel }) => `${on} ${channel}`).toSorted()).toEqual(
          expected.touchpoints.map((pair) => pair.join(' ')).toSorted(),
        );
      for (const [key, minutes] of Object.entries(expected.minutes ?? {}))
        expect(touchpoints.find(({ on, channel }) => `${on} ${channel}` === key)?.minutes ?? null).toBe(minutes);
    }
    expect(left.filter(({ emails }) => !one.mayHave?.includes(emails[0] ?? '')).map(({ name }) => name)).toEqual([]);
    expect(skipped.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(one.skipped);
    for (const words of one.somewhere ?? []) expect(text).toContain(words);
    for (const words of one.forbid ?? []) expect(text).not.toContain(words);
  });
});
