/** Checks of parsed JSON, put together from small ones: each gives the value as its type, or says where it is wrong and why. */
import { largest } from '../capture/amount';
import { dayProblem } from '../domain/days';
import type { Day } from '../domain/model';

/** The file is not the project's own JSON; the message says where and why, in one line. */
export class NotProjectFile extends Error {}

/** Reads one value at a place of the file, or says what is wrong with it. */
export type FieldParser<T> = (value: unknown, at: string) => T;

export const invalid = (at: string, reason: string): never => {
  throw new NotProjectFile(`${at || 'the file'} ${reason}`);
};

export const quotedValue = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

export const textValue: FieldParser<string> = (value, at) =>
  typeof value === 'string' ? value : invalid(at, `is not a text: ${quotedValue(value)}`);
export const filledText: FieldParser<string> = (value, at) => textValue(value, at) || invalid(at, 'is empty');
export const flagValue: FieldParser<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : invalid(at, `is not true or false: ${quotedValue(value)}`);

export const positiveNumber: FieldParser<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return invalid(at, `is not a number: ${quotedValue(value)}`);
  if (value > largest) return invalid(at, `is too large: ${value}`);
  return value >= 0 ? value : invalid(at, `is negative: ${value}`);
};

export const dayValue: FieldParser<Day> = (value, at) => {
  const problem = dayProblem(value);
  return problem === null ? (value as Day) : invalid(at, `${problem}: ${quotedValue(value)}`);
};

export const oneOf =
  <T extends string>(...words: readonly T[]): FieldParser<T> =>
  (value, at) =>
    words.includes(value as T) ? (value as T) : invalid(at, `is none of ${words.join(', ')}: ${quotedValue(value)}`);

export const optionalField =
  <T>(read: FieldParser<T>): FieldParser<T | undefined> =>
  (value, at) =>
    value === undefined || value === null ? undefined : read(value, at);

export const orElse =
  <T>(read: FieldParser<T>, otherwise: T): FieldParser<T> =>
  (value, at) =>
    optionalField(read)(value, at) ?? otherwise;

export const listOf =
  <T>(read: FieldParser<T>): FieldParser<T[]> =>
  (value, at) => {
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value.map((one, i) => read(one, `${at}[${i}]`)) : invalid(at, 'is not a list');
  };

export const recordOf =
  <T extends object>(fields: { [K in keyof T]-?: FieldParser<T[K]> }): FieldParser<T> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(at, 'is not an object');
    const read: Record<string, unknown> = {};
    for (const [key, field] of Object.entries<FieldParser<unknown>>(fields)) {
      const found = field(Object.hasOwn(value, key) ? value[key as never] : undefined, at ? `${at}.${key}` : key);
      if (found !== undefined) read[key] = found;
    }
    return read as T;
  };

export const entriesOf =
  <T>(read: FieldParser<T>): FieldParser<Record<string, T>> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(at, 'is not an object');
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one, `${at}.${name}`)]));
  };

export const numberOrText: FieldParser<string | number> = (value, at) =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : invalid(at, `is neither a text nor a number: ${quotedValue(value)}`);

export function unique(all: { id: string }[], at: string, name = 'id'): void {
  const places = new Map<string, number>();
  all.forEach(({ id }, i) => {
    const before = places.get(id);
    if (before !== undefined)
      invalid(`${at}[${i}].${name}`, `is the same as ${at}[${before}].${name}: ${quotedValue(id)}`);
    places.set(id, i);
  });
}
