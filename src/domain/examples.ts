/** What the tables of cases are made of: the window-maker's offers, and Anna, who builds houses. For tests only. */
import { defaults } from './limits';
import { standing } from './standing';
import type {
  Benefit,
  Channel,
  Character,
  Contact,
  Day,
  Direction,
  Evidence,
  EvidenceKind,
  Goal,
  GoalKind,
  Offer,
  Rung,
  Standing,
  Touchpoint,
  Trap,
  TrapKind,
} from './words';

/** The day on which the cases are judged. */
export const now: Day = '2026-11-24';

export const offer = (id: string, audience: string[]): Offer => ({
  id,
  name: id,
  sentence: '',
  audience,
  keywords: [],
  exceptions: [],
  trigger: '',
  pitches: [],
  proofs: [],
});

export const windows = offer('windows', ['builder', 'budow*']);
export const doors = offer('doors', ['hotel']);

export const contact = (parts: Partial<Contact> = {}): Contact => ({
  id: 'anna',
  name: 'Anna Nowak',
  emails: [],
  tags: [],
  goals: [],
  touchpoints: [],
  evidence: [],
  benefits: [],
  reminders: [],
  ...parts,
});

export const touch = (on: Day, channel: Channel = 'mail', character: Character = 'business'): Touchpoint => ({
  on,
  channel,
  character,
});
export const mail = (on: Day, character: Character = 'business') => touch(on, 'mail', character);
export const meeting = (on: Day, character: Character = 'social') => touch(on, 'meeting', character);
export const event = (on: Day, character: Character = 'social') => touch(on, 'event', character);

export const evidence = (kind: EvidenceKind, on: Day, about = 'windows'): Evidence => ({ on, offer: about, kind });
export const told = (on: Day, about?: string) => evidence('told', on, about);
export const corrected = (rung: Rung, on: Day): Evidence => ({ ...evidence('corrected', on), rung });

export const goal = (kind: GoalKind, more: Partial<Goal> = {}): Goal => ({ kind, state: 'open', ...more });
export const benefit = (direction: Direction, on: Day, thanked?: Day): Benefit => ({
  on,
  direction,
  kind: 'tip',
  ...(thanked && { thanked }),
});
export const given = (on: Day) => benefit('given', on);
export const received = (on: Day, thanked?: Day) => benefit('received', on, thanked);

/** The standing of a contact with these parts. */
export const judged = (parts: Partial<Contact>, day: Day = now, offers: Offer[] = [windows]): Standing =>
  standing(contact(parts), offers, day, defaults);

/** One trap of a contact with these parts, if it holds. */
export const trapped = (kind: TrapKind, parts: Partial<Contact>, day?: Day, offers?: Offer[]): Trap | undefined =>
  judged(parts, day, offers).traps.find((trap) => trap.kind === kind);
