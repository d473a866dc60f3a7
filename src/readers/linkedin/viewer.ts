/** Who is signed in, as far as LinkedIn's pages tell. */
import type { Self } from '../reader';
import { cleanName } from '../reading';

/** The user's own name, from the picture in Ember's bar; the server-driven layout has none. */
export function viewer(document: Document): { self?: Self } {
  const photo = document.querySelector('img.global-nav__me-photo,img.nav-item__profile-member-photo');
  const name = cleanName(photo?.getAttribute('alt'));
  return name ? { self: { name } } : {};
}
