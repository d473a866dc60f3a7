/** Who is named by a text or an element of a page: a name, an address, or both. */

import { allOf, cleanName, cleanText, textOf, wordsIn } from '../dom';
import { cleanEmail, emailOfLink, parseAddress } from './emailAddress';
import type { Correspondent } from './mailPage';

/** A correspondent from a name and an address that a page holds apart; an address is no name. */
export function correspondent(name: string | null | undefined, email: string | null | undefined): Correspondent {
  const address = parseAddress(name);
  // A name may hold brackets that hold no address.
  const isName = !address.email && name?.includes('<');
  return { name: isName ? cleanName(name) : address.name, email: cleanEmail(email) || address.email };
}

/** "Name <address>, address; …": commas within quotes and brackets do not part, an address in brackets does. */
export function correspondents(text: string | null | undefined): Correspondent[] {
  const parts = cleanText(text, 10_000).match(/(?:"(?:\\.|[^"\\])*"|<[^>@]*>|\([^)]*\)|[^,;<])*(?:<[^>]*>)?/g) ?? [];
  return parts.map(parseAddress).filter(({ email }) => email);
}

/** The address that an element carries: in its own attributes or text, or in those of a part of it. */
export function emailIn(element: Element): string {
  for (const carrier of [element, ...allOf(element, addressCarriers)]) {
    for (const attribute of addressAttributes) {
      const value = carrier.getAttribute(attribute) ?? '';
      const email = emailOfLink(value) || parseAddress(value).email || cleanEmail(addressWithin.exec(value)?.[0]);
      if (email) return email;
    }
  }
  // What is side by side may have no space between: "A" and the address beside it are no other address.
  const texts = wordsIn(element).map(([, text]) => text);
  return [...texts, textOf(element)].flatMap(correspondents)[0]?.email ?? '';
}

/** Attributes that pages write addresses into. */
const addressAttributes = ['email', 'data-email', 'data-hovercard-id', 'title', 'href', 'aria-label', 'data-address'];
/** Elements that carry an address in an attribute. */
export const addressCarriers = addressAttributes.map((name) => `[${name}*="@"]`).join();
/** "Account manager for me@x.example" */
const addressWithin = /[^\s<>()[\],;:"'/]+@[^\s<>()[\],;:"'/?]+/;
