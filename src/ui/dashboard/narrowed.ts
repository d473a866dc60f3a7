/** Filters and order of the table. */
import { fold } from '../../domain/folding';
import { byTellRank } from '../../domain/tellFirst';
import type { Day } from '../../domain/words';
import type { Person } from './book';
import type { Filters, Sort } from './route';

/** The people whom the filters let through, in the order asked for. `found` are those whom a search found, best first. */
export function narrowed(people: Iterable<Person>, filters: Filters, today: Day, found?: string[]): Person[] {
  const { tag, offer, knows, only, sort, down } = filters;
  const wanted = tag === undefined ? undefined : fold(tag);
  const places = found && new Map(found.map((id, i) => [id, i]));
  const all = [...people].filter(
    (person) =>
      (!places || places.has(person.id)) &&
      (wanted === undefined || person.tags.some((one) => fold(one) === wanted)) &&
      (!(knows || offer) || isKnown(person, offer, knows)) &&
      (!only || onlyThose[only](person, today)),
  );
  if (places && !sort) return all.sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  all.sort(orders[sort ?? 'name']);
  return down ? all.reverse() : all;
}

/** With an offer, that one counts where it concerns them; without, all that do. */
function isKnown({ offers, concerns }: Person, offer: string | undefined, knows: Filters['knows']): boolean {
  const meant = offer ? concerns.filter((id) => id === offer) : concerns;
  if (!meant.length) return false;
  if (!knows) return true;
  const all = meant.every((id) => offers[id]?.knows);
  return knows === 'yes' ? all : !all;
}

const onlyThose: Record<NonNullable<Filters['only']>, (person: Person, today: Day) => boolean> = {
  due: ({ due }, today) => !!due && due <= today,
  circle: ({ isIn }) => isIn,
  fits: ({ fits }) => fits,
  aside: ({ isAside }) => isAside,
};

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Person, b: Person) => compare(a.nameKey, b.nameKey) || compare(a.id, b.id);
/** What has nothing to sort by stands last. */
const last = '\uffff';

const orders: Record<Sort, (a: Person, b: Person) => number> = {
  name: byName,
  company: (a, b) => compare(fold(a.company) || last, fold(b.company) || last) || byName(a, b),
  due: (a, b) => compare(a.due ?? last, b.due ?? last) || byName(a, b),
  tell: (a, b) =>
    a.tell && b.tell
      ? byTellRank({ ...a, tell: a.tell }, { ...b, tell: b.tell })
      : Number(!a.tell) - Number(!b.tell) || byName(a, b),
};
