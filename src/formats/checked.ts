/** Checks of parsed JSON, put together from small ones: each gives the value as its type, or says where it is wrong and why. */
import { largest } from '../domain/amount';
import { dayProblem } from '../domain/days';
import type { Day } from '../domain/words';

/** The file is not the project's own JSON; the message says where and why, in one line. */
export class NotOwn extends Error {}

/** Reads one value at a place of the file, or says what is wrong with it. */
export type Read<T> = (value: unknown, at: string) => T;

export const wrong = (at: string, reason: string): never => {
  throw new NotOwn(`${at || 'the file'} ${reason}`);
};

export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

export const text: Read<string> = (value, at) =>
  typeof value === 'string' ? value : wrong(at, `is not a text: ${shown(value)}`);
export const filled: Read<string> = (value, at) => text(value, at) || wrong(at, 'is empty');
export const flag: Read<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : wrong(at, `is not true or false: ${shown(value)}`);

export const positive: Read<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(at, `is not a number: ${shown(value)}`);
  if (value > largest) return wrong(at, `is too large: ${value}`);
  return value >= 0 ? value : wrong(at, `is negative: ${value}`);
};

export const day: Read<Day> = (value, at) => {
  const problem = dayProblem(value);
  return problem === null ? (value as Day) : wrong(at, `${problem}: ${shown(value)}`);
};

export const oneOf =
  <T extends string>(...words: readonly T[]): Read<T> =>
  (value, at) =>
    words.includes(value as T) ? (value as T) : wrong(at, `is none of ${words.join(', ')}: ${shown(value)}`);

export const maybe =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, at) =>
    value === undefined || value === null ? undefined : read(value, at);

export const or =
  <T>(read: Read<T>, otherwise: T): Read<T> =>
  (value, at) =>
    maybe(read)(value, at) ?? otherwise;

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) => {
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value.map((one, i) => read(one, `${at}[${i}]`)) : wrong(at, 'is not a list');
  };

export const record =
  <T extends object>(fields: { [K in keyof T]-?: Read<T[K]> }): Read<T> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'is not an object');
    const read: Record<string, unknown> = {};
    for (const [key, field] of Object.entries<Read<unknown>>(fields)) {
      const found = field(Object.hasOwn(value, key) ? value[key as never] : undefined, at ? `${at}.${key}` : key);
      if (found !== undefined) read[key] = found;
    }
    return read as T;
  };

export const entries =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'is not an object');
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one, `${at}.${name}`)]));
  };

export const figure: Read<string | number> = (value, at) =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : wrong(at, `is neither a text nor a number: ${shown(value)}`);

export function unique(all: { id: string }[], at: string, name = 'id'): void {
  const places = new Map<string, number>();
  all.forEach(({ id }, i) => {
    const before = places.get(id);
    if (before !== undefined) wrong(`${at}[${i}].${name}`, `is the same as ${at}[${before}].${name}: ${shown(id)}`);
    places.set(id, i);
  });
}
