import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { rightIcon } from '../../shared/icons';
import { plural } from '../../shared/text/plural';

/** Items at first, and how many come with each click: nobody looks through a longer list. */
const itemsAtFirst = 5;
const itemsMore = 40;

interface Shown<Item> {
  items: readonly Item[];
  /** How many are left. */
  rest: number;
  showMore(): void;
}

/** The first items of a list, and a way to more of them. */
export function useShown<Item>(all: readonly Item[]): Shown<Item> {
  const [most, setMost] = useState(itemsAtFirst);
  return { items: all.slice(0, most), rest: all.length - most, showMore: () => setMost(most + itemsMore) };
}

/** "and 16 more", which shows them. */
export function ShowMore({ rest, showMore }: Pick<Shown<unknown>, 'rest' | 'showMore'>) {
  if (rest <= 0) return null;
  return (
    <button type="button" class="quiet with-icon" onClick={showMore}>
      {plural('more_records', rest)}
      <Icon path={rightIcon} small />
    </button>
  );
}
