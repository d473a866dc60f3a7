/** Who is signed in, as far as LinkedIn's pages tell. */

import { cleanName } from '../dom';
import type { PageUser } from '../reader';

/** The user's own name, from the picture in Ember's bar; the server-driven layout has none. */
export function ownName(document: Document): { self?: PageUser } {
  const photo = document.querySelector('img.global-nav__me-photo,img.nav-item__profile-member-photo');
  const name = cleanName(photo?.getAttribute('alt'));
  return name ? { self: { name } } : {};
}
