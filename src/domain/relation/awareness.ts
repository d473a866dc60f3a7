/** What a contact knows of an offer: the rung that the evidence supports, and the day on which it fades. */
import { addDays, earliest, latest, pastCalendar } from '../days';
import {
  type Awareness,
  type Day,
  type Evidence,
  type EvidenceKind,
  type Id,
  type Rung,
  rungs,
  type Touchpoint,
} from '../model';
import type { Limits } from '../ruleNumbers';
import { isBusiness } from './character';

/** The rung that one piece of evidence supports; `corrected` carries its own. */
const supports: Record<Exclude<EvidenceKind, 'corrected'>, Rung> = {
  told: 'heard',
  mentioned: 'heard',
  asked: 'understands',
  shown: 'understands',
  repeated: 'wouldRecommend',
  recommended: 'hasRecommended',
};

/** The rung of one piece of evidence. */
export const rungOf = (evidence: Evidence): Rung =>
  evidence.kind === 'corrected' ? (evidence.rung ?? 'unaware') : supports[evidence.kind];

/** How high a rung is, 0 to 4. */
export const height = (rung: Rung): number => rungs.indexOf(rung);

/**
 * The evidence on one offer that counts on a day: what has happened by then, and was not replaced by a correction.
 * A correction replaces what is dated before it, or on its day and entered before it.
 */
export function counting(evidence: Evidence[], offer: Id, now: Day): Evidence[] {
  const past = evidence.filter((one) => one.offer === offer && one.on <= now);
  let at = -1;
  past.forEach((one, i) => {
    if (one.kind === 'corrected' && (at < 0 || one.on >= past[at]!.on)) at = i;
  });
  if (at < 0) return past;
  const { on } = past[at]!;
  return past.filter((one, i) => one.on > on || (one.on === on && i >= at));
}

/**
 * The clock of fading starts at the latest of the evidence and of the business touchpoints since its first.
 * @param evidence as `counting` gives it
 */
export function clock(evidence: Evidence[], touchpoints: Touchpoint[], now: Day): Day | undefined {
  const first = earliest(evidence.map(({ on }) => on));
  if (first === undefined) return undefined;
  const business = touchpoints.filter((one) => isBusiness(one) && one.on >= first && one.on <= now);
  return latest([...evidence, ...business].map(({ on }) => on));
}

/**
 * What the contact knows on a day.
 * @param evidence as `counting` gives it
 */
export function awareness(evidence: Evidence[], touchpoints: Touchpoint[], now: Day, limits: Limits): Awareness {
  const rung = rungs[evidence.reduce((top, one) => Math.max(top, height(rungOf(one))), 0)]!;
  const start = clock(evidence, touchpoints, now);
  if (rung === 'unaware' || start === undefined) return { rung: 'unaware', faded: false, knows: false };
  // What was heard in December 9999 is remembered to the end of all days.
  if (pastCalendar(start, limits.fades[rung])) return { rung, faded: false, knows: true };
  const until = addDays(start, limits.fades[rung]);
  const faded = now >= until;
  return { rung, faded, knows: !faded, until };
}
