/** Who the user is, as web mail commonly tells it. */

import { findElement, isShown } from '../dom';
import { cleanEmail } from './emailAddress';
import { emailIn } from './namesAndAddresses';

/** The user's addresses: a part of the title, and a label in the bar at the top. */
export function ownAddresses(
  document: Document,
  labels: readonly string[],
  evidence: Record<string, string>,
  accept: (element: Element) => boolean = isShown,
): string[] {
  const inTitle = document.title
    .split(/\s[-–—|·]\s/)
    .slice(1)
    .map(cleanEmail)
    .filter(Boolean)
    .pop();
  const bar = findElement(document, labels, (each) => accept(each) && !!emailIn(each));
  const sources = [inTitle && 'title', bar?.selector].filter(Boolean).join(', ');
  if (sources) evidence.self = sources;
  return [...new Set([inTitle, bar && emailIn(bar.element)])].filter((email) => !!email) as string[];
}
