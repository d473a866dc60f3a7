/** What a dated record says, in one line of the user's words. */

import type { Benefit, Contact, Evidence, Goal, Need, Offer, Reminder, Touchpoint } from '../../../domain/model';
import { lastTouchpoint } from '../../../domain/relation/lastContact';
import { fold } from '../../../language/folding';
import type { DatedRecord } from '../../../store/records';
import { formatDay } from './dayText';
import { formatMoney } from './numberText';
import { plural } from './plural';
import { t } from './t';

const joinWithDots = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');
const quoted = (text: string | undefined) => text && t('quoted', text);

/** A touchpoint in one line: channel, character, minutes, event and note. */
export const touchpointText = ({ channel, character, minutes, event, note }: Partial<Touchpoint>): string =>
  joinWithDots([
    channel && t(`channel_${channel}`),
    character && t(`character_${character}`),
    minutes !== undefined && minutes > 0 && plural('n_minutes', minutes),
    event,
    note,
  ]);

/** A favour in one line: who did it, what it was worth, and the thanks. */
export const benefitText = ({ direction, kind, amount, currency, thanked, event }: Partial<Benefit>): string =>
  joinWithDots([
    direction && t(`direction_${direction}`),
    kind && t(`benefit_${kind}`),
    amount !== undefined && formatMoney(amount, currency),
    thanked && t('thanked_figure'),
    event,
  ]);

/** Evidence in one line: what happened, about which offer, in which words. */
export const evidenceText = ({ kind, rung, sentence }: Partial<Evidence>, offer?: string): string =>
  joinWithDots([
    offer,
    kind && t(`evidence_${kind}`),
    kind === 'corrected' && rung && t(`rung_${rung}`),
    quoted(sentence),
  ]);

/** A goal in one line: its kind or wording, how it stands, and what came of it. */
export const goalText = ({ kind, wording, state, outcome }: Partial<Goal>): string =>
  joinWithDots([kind && t(`goal_${kind}`), wording, state && state !== 'open' && t(`goalstate_${state}`), outcome]);

const reminderText = ({ text, done }: Partial<Reminder>): string =>
  joinWithDots([t('reminder_new'), text, done && t('done_figure')]);

/** What they asked for, and in which words. */
const needText = ({ offer, sentence, settled }: Need, offers: readonly Offer[]): string =>
  joinWithDots([
    t('need_for', offers.find(({ id }) => id === offer)?.name || t('offer')),
    quoted(sentence),
    settled && t('need_settled'),
  ]);

/** A record's line; evidence names its offer where there are several. */
export function recordText(record: DatedRecord, offers: readonly Offer[]): string {
  if (record.type === 'touchpoint') return touchpointText(record);
  if (record.type === 'benefit') return benefitText(record);
  if (record.type === 'goal') return goalText(record);
  if (record.type === 'need') return needText(record, offers);
  if (record.type === 'reminder') return reminderText(record);
  const named = offers.length > 1 ? offers.find(({ id }) => id === record.offer)?.name : undefined;
  return evidenceText(record, named);
}

/**
 * Company and headline, in this order: where there is too little room, the ellipsis takes the role. The company only
 * where the headline leaves it out.
 */
export const companyAndRole = ({ headline = '', company = '' }: Pick<Contact, 'headline' | 'company'>): string[] =>
  [fold(headline).includes(fold(company)) ? '' : company, headline].filter(Boolean);

/** When you were last in touch, and how; undefined where you never were. Days to come don't count. */
export function lastContactText(contact: Pick<Contact, 'touchpoints'>, now: string): string | undefined {
  const last = lastTouchpoint(contact, now);
  return last && t(`last_${last.channel}`, formatDay(last.on, now));
}
