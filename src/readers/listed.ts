/** The contract of what reads lists: no subject for the panel, but people who can be marked. As pure as a reader. */
import type { LinkedInIdentity } from '../domain/words';

export interface Listed {
  /** Beside this a mark belongs. */
  element: HTMLElement;
  name: string;
  emails: string[];
  linkedin?: LinkedInIdentity;
}

export interface Lister {
  /** Whether an address may hold a list at all. */
  mayList(url: URL): boolean;
  /** The people whom a page lists, in its order. */
  people(root: ParentNode): Listed[];
}
