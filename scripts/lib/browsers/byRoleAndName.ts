/** Runs in a page: what has a role and an accessible name, computed there and not by the browser. */
import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';

/** The first element of this document with this role and exactly this accessible name that is hidden from nobody. */
export function byRoleAndName(role: string, name: string): Element | null {
  for (const element of document.querySelectorAll('*')) {
    if (getRole(element) !== role || computeAccessibleName(element) !== name) continue;
    if (!element.closest('[inert]') && !isInaccessible(element)) return element;
  }
  return null;
}
