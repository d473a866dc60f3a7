/** Why to turn to somebody now, in a few words for one line of the table; from the row alone. */

import type { Day, Offer } from '../../../domain/model';
import { audienceFit } from '../../../domain/relation/fit';
import { currentOffers } from '../../../domain/relation/retiredOffers';
import { type ContactRecord, contactOf } from '../../../store/records';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { trapName } from '../../shared/text/trapText';

/** The words, and whether they say that a day has passed. */
interface WhyNow {
  text: string;
  isLate?: boolean;
}

/** A day that has come, what they ask for, whom they fit, how often you talked, or the first trap. */
export function whyNow(row: ContactRecord, offers: readonly Offer[], now: Day): WhyNow | undefined {
  const { dueByUser, standing } = row;
  if (dueByUser && dueByUser < now) return { text: t('overdue_since', formatDay(dueByUser, now)), isLate: true };
  if (dueByUser === now) return { text: t('due_now') };
  const text = standing.flagged ? whyTellShort(row, offers) : trapWords(row);
  return text ? { text } : undefined;
}

function whyTellShort(row: ContactRecord, offers: readonly Offer[]): string {
  const { summary, tellRank } = row.standing;
  const need = offers.find(({ id }) => id === summary?.need);
  if (need) return t('seeks_offer', need.name);
  const contact = contactOf(row, []);
  const fit = currentOffers(offers)
    .map((offer) => audienceFit(contact, offer))
    .find((one) => one !== null);
  const talks = tellRank ? 0 - Number(tellRank.at(-3)) : 0;
  return [fit && t('fits_word', fit.found), talks > 0 && plural('n_talks', talks)].filter(Boolean).join(', ');
}

const trapWords = ({ standing: { traps } }: ContactRecord): string | undefined => traps[0] && trapName(traps[0]);
