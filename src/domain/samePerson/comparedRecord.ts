/** Records, made ready to be compared with thousands of others. */
import { fold } from '../../language/folding';
import type { Id } from '../model';
import { tellingWords } from './nameLikeness';

/** What a record is compared by. */
export interface ComparedRecord {
  id: Id;
  name: string;
  knownNames?: readonly string[] | undefined;
  company?: string | undefined;
  headline?: string | undefined;
  location?: string | undefined;
  phones?: readonly string[] | undefined;
  keys: readonly string[];
  /** Keys of people who are known to be somebody else; of a contact also `id:ID`. */
  apart?: readonly string[] | undefined;
}

/** A record, with the words and numbers by which it is compared. */
export interface PreparedRecord {
  /** Its place among all. */
  at: number;
  record: ComparedRecord;
  /** The words of each name of at least two. */
  names: string[][];
  company: string[];
  headline: ReadonlySet<string>;
  city: string;
  phones: string[];
  /** By which kinds of profile they are known. */
  profiles: string[];
}

/** An address on LinkedIn, and a member number. */
const profileKinds = ['in:', 'urn:'] as const;

/** Digits: the last of a number are the same with its country and without. */
const phoneDigits = { compared: 9, fewest: 7 };

/** @param at its place among all */
export function prepareRecord(record: ComparedRecord, at: number): PreparedRecord {
  const { name, knownNames = [], company = '', headline = '', location = '', phones = [] } = record;
  return {
    at,
    record,
    names: [name, ...knownNames].map(tellingWords).filter((words) => words.length > 1),
    company: recordWords(company).filter((word) => !legalForms.has(word)),
    headline: new Set(recordWords(headline)),
    // "Kraków, Małopolskie, Polska": what stands first.
    city: fold(location.split(',')[0] ?? '').trim(),
    profiles: profileKinds.filter((kind) => record.keys.some((key) => key.startsWith(kind))),
    phones: phones
      .map((phone) => phone.replace(/\D/g, '').slice(-phoneDigits.compared))
      .filter((digits) => digits.length >= phoneDigits.fewest),
  };
}

const recordWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of firms' names that say which kind of company it is, and not which: without them two spellings are one. */
const legalForms: ReadonlySet<string> = new Set([
  'ag', // German: Aktiengesellschaft
  'and', // "Lis and sons"
  'bv', // Dutch
  'c', // "s.c."
  'co', // "& Co.", "Sp. z o.o. i Co."
  'corp', // English
  'firma', // Polish, German: "Firma Lis"
  'gmbh', // German
  'i', // Polish: "Lis i synowie"
  'inc', // English
  'j', // "sp. j."
  'k', // "sp. k."
  'kg', // German
  'llc', // English
  'ltd', // English
  'o', // "z o. o."
  'oo', // "z oo"
  'plc', // English
  's', // "s. c.", "s. k."
  'sa', // Polish, French, Spanish
  'sc', // Polish
  'sp', // Polish: "sp. z o.o.", "sp. k."
  'spolka', // Polish
  'spzoo', // Polish, in one
  'srl', // Italian, Romanian
  'z', // "z o.o."
  'zoo', // "sp. zoo"
]);
