/** Who is on a page of search results or connections. */
import type { Listed, Lister } from '../listed';
import { cleanName, first, isShown, textOf } from '../reading';
import { profileAt } from './address';

export const linkedinList: Lister = {
  mayList: ({ pathname }) => /^\/(search|mynetwork)\//.test(pathname),
  people: peopleOn,
};

/** The people whom a page lists, each once, by the first link to the profile that shows a name. */
export function peopleOn(root: ParentNode): Listed[] {
  const people = new Map<string, Listed>();
  for (const link of root.querySelectorAll<HTMLElement>('a[href*="/in/"]')) {
    const to = profileAt(link.getAttribute('href'));
    const id = to?.slug ?? to?.urn;
    const card = link.closest('li,[role=listitem]');
    if (!to || !id || to.below || !card || people.has(id) || !isShown(link)) continue;
    const element = named(link);
    const name = nameIn(element);
    const linkedin = to.slug ? { slug: to.slug } : { urn: to.urn };
    if (name) people.set(id, { element, name, emails: [], linkedin });
  }
  return [...people.values()];
}

/** A link may hold the whole card: then the name is what is called so, or its first line, before "· 2nd". */
const named = (link: HTMLElement): HTMLElement =>
  first(link, ['.actor-name,.mn-connection-card__name,.invitation-card__title']) ??
  link.querySelector<HTMLElement>('[aria-hidden=true],h1,h2,h3,p,strong') ??
  link;

function nameIn(element: HTMLElement): string {
  return cleanName(
    textOf(element)
      .split(' · ')[0]
      ?.replace(/ ?[•·].*$/, ''),
  );
}
