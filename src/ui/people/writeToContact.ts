/** Writing to a contact: where it is done, and with which sentence. */
import browser from 'webextension-polyfill';
import type { Offer } from '../../domain/model';
import type { ContactRecord } from '../../store/records';
import { linkedinPage } from './contactLinks';

/** Where somebody can be written to, and the address that leads there. */
interface WritingPlace {
  kind: 'mail' | 'linkedin';
  url: string;
}

/** By mail where an address is known, with the sentence in the draft; else on the LinkedIn profile; else nowhere. */
export function writingPlace(contact: Pick<ContactRecord, 'keys'>, sentence: string): WritingPlace | undefined {
  const address = contact.keys.find((key) => key.startsWith('mail:'))?.slice('mail:'.length);
  if (address) return { kind: 'mail', url: mailDraft(address, sentence) };
  const profile = linkedinPage(contact);
  return profile ? { kind: 'linkedin', url: profile } : undefined;
}

function mailDraft(address: string, sentence: string): string {
  // "@" may stand as it is, and some mail programs want it so.
  const to = encodeURIComponent(address).replaceAll('%40', '@');
  return `mailto:${to}${sentence ? `?body=${encodeURIComponent(sentence)}` : ''}`;
}

/** What to tell this contact: the sentence of the first offer that concerns them and that they don't know. */
export function sentenceToTell({ standing }: Pick<ContactRecord, 'standing'>, offers: readonly Offer[]): string {
  const concerned = offers.filter(({ id }) => standing.concerns.includes(id));
  const [offer = concerned[0] ?? offers[0]] = concerned.filter(({ id }) => !standing.offers[id]?.knows);
  return offer?.sentence.trim() || offer?.name.trim() || '';
}

/** Copies the sentence and opens the place, where there is one. @returns whether it was opened */
export async function write(place: WritingPlace | undefined, sentence: string): Promise<boolean> {
  if (sentence) await navigator.clipboard.writeText(sentence);
  if (!place) return false;
  await browser.tabs.create({ url: place.url });
  return true;
}
