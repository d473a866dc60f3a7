/** What the messages of files tell of the user's offers: it comes in with the people, marked as imported. */
import type { Offer } from '../domain/model';
import type { ProjectContact } from '../domain/projectFile';
import { currentOffers } from '../domain/relation/retiredOffers';
import type { FileContents } from '../formats/format';
import { everybodyWrittenWith, isAudited } from '../mentions/audit';
import type { OfferFigures } from './protocol';

/** The evidence and needs that were added: files may bring others, also with a source (the project's own JSON). */
const added = new WeakSet<object>();

/**
 * Gives the contacts the sentences in which an offer was mentioned to them, as evidence, and those in which they asked
 * for it, as needs. @returns the figures of each offer of which there is something to say
 */
export function addFindings(contents: FileContents, offers: readonly Offer[]): OfferFigures[] {
  const { contacts, messages = [] } = contents;
  if (!messages.length) return [];
  return currentOffers(offers).flatMap((offer) => {
    const people = everybodyWrittenWith(contacts, messages, offer);
    for (const { contact, told, sought } of people) {
      if (told)
        contact.evidence.push(
          marked({ ...told, offer: offer.id, kind: 'mentioned', source: sourceOn(contact, told.on) }),
        );
      if (sought) contact.needs.push(marked({ ...sought, offer: offer.id, source: sourceOn(contact, sought.on) }));
    }
    const overlooked = people.filter((one) => isAudited(one) && !one.told);
    const told = people.filter((one) => one.told).length;
    if (!overlooked.length && !told) return [];
    const asked = overlooked.filter(({ sought }) => sought).length;
    return [{ offer: offer.id, name: offer.name, overlooked: overlooked.length, asked, told }];
  });
}

function marked<T extends object>(finding: T): T {
  added.add(finding);
  return finding;
}

/** Where the messages of that day come from, the sentence does too. */
function sourceOn({ touchpoints, sources }: ProjectContact, day: string): string {
  const touchpoint = touchpoints.find(({ on, source }) => on === day && source);
  return touchpoint?.source ?? sources?.[0] ?? 'messages';
}

/** Without what `addFindings` added: the user doesn't want it counted. */
export const withoutFindings = (contact: ProjectContact): ProjectContact => ({
  ...contact,
  evidence: contact.evidence.filter((one) => !added.has(one)),
  needs: contact.needs.filter((one) => !added.has(one)),
});
