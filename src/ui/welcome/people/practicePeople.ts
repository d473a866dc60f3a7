/** People to try KnownFor on, who go with one click: they say that they are examples, in name, tag and everywhere. */
import { addDays, today } from '../../../domain/days';
import { practicePrefix } from '../../../domain/practicePrefix';
import type { ProjectContact } from '../../../domain/projectFile';
import { t } from '../../shared/text/t';

/** Conversations each has had so far, and how many days the last is past: enough for a reason to tell them. */
const conversations = [5, 3, 2, 1, 0];
const daysBetween = 24;

/** Practice people who could need the offer, by the words of its audience. */
export function practicePeople(audience: readonly string[]): ProjectContact[] {
  const now = today();
  return t('practice_names')
    .split(', ')
    .map((name, i) => ({
      id: `${practicePrefix}${i + 1}`,
      name,
      ...(audience.length > 0 && i < 4 && { headline: audience[i % audience.length]! }),
      emails: [],
      phones: [],
      links: [],
      tags: [t('practice_tag')],
      goals: [],
      touchpoints: Array.from({ length: conversations[i] ?? 0 }, (_, nth) => ({
        on: addDays(now, -7 - (nth + i) * daysBetween),
        channel: 'meeting' as const,
        character: 'social' as const,
        note: t('practice_note'),
      })),
      needs: [],
      evidence: [],
      benefits: [],
      reminders: [],
    }));
}
