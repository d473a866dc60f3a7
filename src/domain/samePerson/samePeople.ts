/**
 * Records that may be one person's. A suggestion and never more: the user says whether it is so. Two profiles are two
 * people, and so are namesakes of two firms.
 */
import { fold } from '../../language/folding';
import type { Id } from '../model';
import { likeness, type NameSign, nameSigns, tellingWords } from './names';
import { formOf } from './nicknames';

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

/** What else two records have in common. */
type CommonSign = 'company' | 'city' | 'phone';

/** Two records, and why they may be one person's. */
export interface SamePair {
  one: Id;
  other: Id;
  name: NameSign;
  common: CommonSign[];
}

/** A name that is only like another needs something else in common. */
const weakSigns: readonly NameSign[] = ['initial', 'spelling'];
/** More records of one block are a frequent name, and say nothing. */
const largestBlock = 2000;

/** The pairs, the likeliest first. */
export function samePeople(records: readonly ComparedRecord[]): SamePair[] {
  const prepared = records.map(prepare);
  const seen = new Set<number>();
  const pairs: SamePair[] = [];
  for (const block of blocksOf(prepared)) {
    for (const [i, one] of block.entries())
      for (const other of block.slice(i + 1)) {
        if (haveTwoProfiles(one, other)) continue;
        const key = Math.min(one.at, other.at) * records.length + Math.max(one.at, other.at);
        if (seen.has(key)) continue;
        seen.add(key);
        const pair = compare(one, other);
        if (pair) pairs.push(pair);
      }
  }
  const order = new Map(prepared.map(({ record, at }) => [record.id, at]));
  return pairs.sort((a, b) => weight(b) - weight(a) || (order.get(a.one) ?? 0) - (order.get(b.one) ?? 0));
}

interface Prepared {
  at: number;
  record: ComparedRecord;
  names: string[][];
  company: string[];
  headline: ReadonlySet<string>;
  phones: string[];
  /** By which kinds of profile they are known. */
  profiles: string[];
}

/** An address on LinkedIn, and a member number. */
const profileKinds = ['in:', 'urn:'] as const;

function prepare(record: ComparedRecord, at: number): Prepared {
  const { name, knownNames = [], company = '', headline = '', phones = [] } = record;
  return {
    at,
    record,
    names: [name, ...knownNames].map(tellingWords).filter((words) => words.length > 1),
    company: firmWords(company),
    headline: new Set(wordsIn(headline)),
    profiles: profileKinds.filter((kind) => record.keys.some((key) => key.startsWith(kind))),
    // The last nine digits are a number without its country.
    phones: phones.map((phone) => phone.replace(/\D/g, '').slice(-9)).filter((digits) => digits.length >= 7),
  };
}

/** Records are compared that share a name of the family and how another begins; or a first name and most of another. */
function blocksOf(all: readonly Prepared[]): Prepared[][] {
  const blocks = new Map<string, Set<Prepared>>();
  const put = (key: string, one: Prepared) => {
    const block = blocks.get(key);
    if (block) block.add(one);
    else blocks.set(key, new Set([one]));
  };
  for (const one of all)
    for (const words of one.names)
      for (const [i, word] of words.entries())
        for (const [j, other] of words.entries()) {
          if (i === j || word.length < 2) continue;
          if (formOf(word).length) for (const form of formsOf(word)) put(`${form} ${other.slice(0, 4)}`, one);
          else for (const form of formsOf(other)) put(`${word} ${form[0]}`, one);
        }
  return [...blocks.values()].filter(({ size }) => size > 1 && size <= largestBlock).map((block) => [...block]);
}

const formsOf = (word: string): readonly string[] => [word, ...formOf(word)];

function compare(one: Prepared, other: Prepared): SamePair | null {
  if (isDecided(one.record, other.record)) return null;
  const signs = one.names.flatMap((name) => other.names.flatMap((second) => likeness(name, second) ?? []));
  const name = nameSigns.find((sign) => signs.includes(sign));
  if (!name) return null;
  const common = commonSigns(one, other);
  if (haveTwoFirms(one, other) && !common.includes('phone')) return null;
  if (weakSigns.includes(name) && !common.length) return null;
  return { one: one.record.id, other: other.record.id, name, common };
}

/** The user said that they are two. */
function isDecided(one: ComparedRecord, other: ComparedRecord): boolean {
  const names = (apart: readonly string[] | undefined, { id, keys }: ComparedRecord) =>
    !!apart?.some((key) => key === `id:${id}` || keys.includes(key));
  return names(one.apart, other) || names(other.apart, one);
}

/** Two addresses on LinkedIn, or two member numbers: the keys of two contacts are never the same. */
const haveTwoProfiles = (one: Prepared, other: Prepared): boolean =>
  one.profiles.some((kind) => other.profiles.includes(kind));

function haveTwoFirms(one: Prepared, other: Prepared): boolean {
  return one.company.length > 0 && other.company.length > 0 && !haveOneFirm(one, other);
}

/** "Budimax" and "Budimax Polska Sp. z o.o."; or the firm of one in the headline of the other. */
function haveOneFirm(one: Prepared, other: Prepared): boolean {
  const [a, b] = [one.company, other.company];
  if (a.length && b.length) return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  const [firm, { headline }] = a.length ? [a, other] : [b, one];
  return firm.length > 0 && firm.every((word) => headline.has(word));
}

function commonSigns(one: Prepared, other: Prepared): CommonSign[] {
  const [here, there] = [cityOf(one.record), cityOf(other.record)];
  return [
    ...(haveOneFirm(one, other) ? ['company' as const] : []),
    ...(here && here === there ? ['city' as const] : []),
    ...(one.phones.some((phone) => other.phones.includes(phone)) ? ['phone' as const] : []),
  ];
}

/** "Kraków, Małopolskie, Polska": what stands first. */
const cityOf = ({ location = '' }: ComparedRecord): string => fold(location.split(',')[0] ?? '').trim();

/** What says which kind of company it is, and not which. */
const legalForms = new Set(
  'ag and bv co corp firma gmbh i inc j k kg ltd llc o oo plc s sa sc sp spolka spzoo srl z zoo'.split(' '),
);
const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const firmWords = (company: string): string[] => wordsIn(company).filter((word) => !legalForms.has(word));

const commonWeights: Record<CommonSign, number> = { phone: 8, company: 4, city: 2 };
const weight = ({ name, common }: SamePair): number =>
  common.reduce((sum, sign) => sum + commonWeights[sign], 0) * 10 + nameSigns.length - nameSigns.indexOf(name);
