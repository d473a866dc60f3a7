/** Whether a contact belongs on the list of those who don't know your offer. */
import { type Relation, unknown } from './relation';

/** Something is lost if the contact goes on not knowing: you were in touch, want something, it fits, or they ask. */
export const somethingToLose = ({ touchpoints, goals, fits, needs }: Relation): boolean =>
  [touchpoints, goals, fits, needs].some(({ length }) => length > 0);

/** Doesn't know an offer that concerns it, there is something to lose, and the user didn't set it aside. */
export const isFlagged = (relation: Relation): boolean =>
  !relation.contact.setAside && somethingToLose(relation) && unknown(relation).length > 0;
