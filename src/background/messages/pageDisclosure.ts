/**
 * Whom a content script is told about: it runs in the page's own process, and is trusted no more than that. On a
 * LinkedIn profile it is the member at the tab's address. In LinkedIn's messages, whose address names a thread only,
 * and in mail it is whom the page names, by an identity and not by a name alone, at a limited rate. A page that nobody
 * has opened yet is told nothing.
 */
import type { Runtime } from 'webextension-polyfill';
import type { NamingPage } from '../../domain/model';
import { leadAt, profileAt, sameProfile } from '../../domain/profileAddress';
import type { Failure } from '../../messages/reply';
import { type Person, personKey } from '../../readers/reader';
import { siteGroupAt } from '../../settings/workingMode';
import type { ContactView } from '../../store/queries/contacts/contactView';
import type { PeopleRateLimit } from './peopleRateLimit';

type Sender = Runtime.MessageSender & { documentLifecycle?: string };

const refused = (text: string): Failure => ({ code: 'refused', text });

/** Why a document is not told about a person; undefined where it is. */
export async function pageRefusal(
  sender: Sender,
  person: Person,
  asked: PeopleRateLimit,
): Promise<Failure | undefined> {
  if (sender.documentLifecycle === 'prerender') return refused('nobody has opened this page');
  const url = addressOf(sender);
  const isLinkedIn = siteGroupAt(url) === 'linkedin';
  if (isLinkedIn ? person.emails.length : person.linkedin) return refused('no page of this site knows that');
  if (!isAtAddress(url, person)) return refused('somebody else is at this address');
  if (await asked.mayAsk(sender.tab?.id ?? -1, personKey(person))) return undefined;
  return { code: 'tooMany', text: 'too many people within a minute' };
}

/** As what a document counts where it names somebody. */
export function pageKindOf(sender: Sender): NamingPage {
  const url = addressOf(sender);
  if (siteGroupAt(url) !== 'linkedin') return 'mail';
  return profileAt(url) || leadAt(url) ? 'profile' : 'conversation';
}

/** Of the top frame, its tab's: that is never behind. */
const addressOf = ({ frameId, tab, url }: Sender): string => (!frameId && tab?.url) || url || '';

/** Whether an address that names a profile names this person's. */
function isAtAddress(url: string, { linkedin }: Person): boolean {
  const [profile, lead] = siteGroupAt(url) === 'linkedin' ? [profileAt(url), leadAt(url)] : [];
  if (profile && !profile.me) return !!linkedin && sameProfile(profile, linkedin);
  return !lead || linkedin?.urn === lead;
}

/**
 * What a page is given of a view. Of somebody known by the name alone it hears that there is somebody, and no more: a
 * page of ours shows who, and joins them.
 */
export function viewForPage({ twins, ...view }: ContactView): ContactView {
  const sure = twins.filter(({ isByName }) => !isByName);
  return { ...view, twins: sure, ...(sure.length < twins.length && { hasNamesake: true }) };
}
