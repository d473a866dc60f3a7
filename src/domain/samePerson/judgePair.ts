/** Whether two records may be one person's, why, and how likely it is beside other pairs. */
import type { ComparedRecord, PreparedRecord } from './comparedRecord';
import { likeness, type NameSign, nameSigns } from './nameLikeness';

/** What else two records have in common. */
type CommonSign = 'company' | 'city' | 'phone';

/** Why two records may be one person's. */
export interface PairReasons {
  /** How their names are alike. */
  nameSign: NameSign;
  commonSigns: CommonSign[];
}

/** A name that is only like another needs something else in common. */
const weakSigns: readonly NameSign[] = ['initial', 'spelling'];

/**
 * The reasons for taking two records for one person's; null where there are none, or something is against it. Firms
 * change and telephones stay: of namesakes at two firms only those with one number may be one.
 */
export function judgePair(one: PreparedRecord, other: PreparedRecord): PairReasons | null {
  if (isDecided(one.record, other.record)) return null;
  const signs = one.names.flatMap((name) => other.names.flatMap((second) => likeness(name, second) ?? []));
  const nameSign = nameSigns.find((sign) => signs.includes(sign));
  if (!nameSign) return null;
  const commonSigns = commonSignsOf(one, other);
  if (haveTwoFirms(one, other) && !commonSigns.includes('phone')) return null;
  if (weakSigns.includes(nameSign) && !commonSigns.length) return null;
  return { nameSign, commonSigns };
}

/** The user said that they are two. */
function isDecided(one: ComparedRecord, other: ComparedRecord): boolean {
  const names = (apart: readonly string[] | undefined, { id, keys }: ComparedRecord) =>
    !!apart?.some((key) => key === `id:${id}` || keys.includes(key));
  return names(one.apart, other) || names(other.apart, one);
}

function haveTwoFirms(one: PreparedRecord, other: PreparedRecord): boolean {
  return one.company.length > 0 && other.company.length > 0 && !haveOneFirm(one, other);
}

/** "Budimax" and "Budimax Polska Sp. z o.o."; or the firm of one in the headline of the other. */
function haveOneFirm(one: PreparedRecord, other: PreparedRecord): boolean {
  const [a, b] = [one.company, other.company];
  if (a.length && b.length) return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  const [firm, { headline }] = a.length ? [a, other] : [b, one];
  return firm.length > 0 && firm.every((word) => headline.has(word));
}

const commonSignsOf = (one: PreparedRecord, other: PreparedRecord): CommonSign[] => [
  ...(haveOneFirm(one, other) ? ['company' as const] : []),
  ...(one.city && one.city === other.city ? ['city' as const] : []),
  ...(one.phones.some((phone) => other.phones.includes(phone)) ? ['phone' as const] : []),
];

const commonWeights: Record<CommonSign, number> = { phone: 8, company: 4, city: 2 };
/** More than there are ways for names to be alike: these only decide between pairs with as much in common. */
const commonBeforeNames = 10;

/** By which pairs are ordered: the likelier, the more. */
export const likelihood = ({ nameSign, commonSigns }: PairReasons): number =>
  commonSigns.reduce((sum, sign) => sum + commonWeights[sign], 0) * commonBeforeNames +
  nameSigns.length -
  nameSigns.indexOf(nameSign);
