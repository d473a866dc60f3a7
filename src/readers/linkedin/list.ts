/** Who is on a page of search results or connections. No subject for the panel, but contacts that can be marked. */
import type { LinkedInIdentity } from '../../domain/words';
import { cleanName, isShown, textOf } from '../reading';
import { profileAt } from './address';

export interface Listed {
  /** Where a mark belongs. */
  element: HTMLElement;
  name: string;
  linkedin: LinkedInIdentity;
}

/** The people whom a page lists, each once, by the first link to the profile that shows a name. */
export function peopleOn(root: ParentNode): Listed[] {
  const people = new Map<string, Listed>();
  for (const element of root.querySelectorAll<HTMLElement>('a[href*="/in/"]')) {
    const to = profileAt(element.getAttribute('href'));
    const id = to?.slug ?? to?.urn;
    const card = element.closest('li,[role=listitem]');
    if (!to || !id || to.below || !card || people.has(id) || !isShown(element)) continue;
    const name = nameIn(element);
    if (name) people.set(id, { element, name, linkedin: to.slug ? { slug: to.slug } : { urn: to.urn } });
  }
  return [...people.values()];
}

/** A link may hold the whole card: then the name is its first line, before "· 2nd". */
function nameIn(link: HTMLElement): string {
  const named = link.querySelector('[aria-hidden=true],h1,h2,h3,p,strong') ?? link;
  return cleanName(
    textOf(named)
      .split(' · ')[0]
      ?.replace(/ ?[•·].*$/, ''),
  );
}
