/** Where the dots of the map are, in px of the picture. */
import type { Id } from '../../../domain/model';
import { groupBy } from '../shared/groupBy';
import { dotPlace, type MapDot } from './mapDots';

const picture = { width: 700, height: 620, edge: 46 };
/** Beyond it the axes show square roots: who has hundreds of conversations would push all others into the corner. */
const maxLinear = 30;
/** How far the dots of one place may lie from it: beyond that they would seem to be elsewhere. */
const maxSpread = 26;
/** Names that are written out. */
const mostNamed = 10;
/** Of names, in px: the height, a letter's width, the space between dot and name. */
const nameSize = { height: 15, letter: 6.8, gap: 12 };

/** From counts of conversations to px. */
export interface MapScale {
  width: number;
  height: number;
  edge: number;
  /** The end of both axes. */
  max: number;
  /** Counts that have a line. */
  ticks: number[];
  x(social: number): number;
  y(business: number): number;
}

/** The scale in which all of these dots are on the picture. */
export function mapScale(dots: readonly MapDot[]): MapScale {
  const { width, height, edge } = picture;
  const max = Math.max(4, ...dots.map(({ social, business }) => Math.max(social, business)));
  const isLinear = max <= maxLinear;
  const share = (n: number) => (isLinear ? n / max : Math.sqrt(n / max));
  return {
    ...{ width, height, edge, max },
    ticks: [0, Math.round(max / (isLinear ? 2 : 4)), max],
    x: (n) => edge + share(n) * (width - 2 * edge),
    y: (n) => height - edge - share(n) * (height - 2 * edge),
  };
}

/** A dot, and where it is. */
export interface DotPlace {
  dot: MapDot;
  x: number;
  y: number;
}

/** Dots of one place lie around it in a spiral, or all but one would be hidden. */
export function dotPlaces(dots: readonly MapDot[], { x, y }: MapScale): DotPlace[] {
  return [...groupBy([...dots], dotPlace).values()].flatMap((crowd) =>
    crowd.map((dot, nth) => {
      const step = Math.min(7, maxSpread / Math.sqrt(crowd.length));
      const [turn, distance] = [nth * 2.4, step * Math.sqrt(nth)];
      return {
        dot,
        x: x(dot.social) + distance * Math.cos(turn),
        y: y(dot.business) + distance * Math.sin(turn),
      };
    }),
  );
}

/** Where a dot's name stands, and how far it and the dot reach. */
interface NamePlace {
  x: number;
  anchor: 'start' | 'end';
  left: number;
  right: number;
}

/** Behind its dot; near the right edge before it. */
export function namePlace({ dot, x }: DotPlace): NamePlace {
  const { letter, gap } = nameSize;
  const length = gap + dot.name.length * letter;
  return x > picture.width - 160
    ? { x: x - gap, anchor: 'end', left: x - length, right: x + gap }
    : { x: x + gap, anchor: 'start', left: x - gap, right: x + length };
}

/** The furthest out whose names have room: whoever has most conversations of one kind comes first. */
export function named(places: readonly DotPlace[]): ReadonlySet<Id> {
  const furthest = places.toSorted((a, b) => reach(b) - reach(a));
  const taken: DotPlace[] = [];
  for (const place of furthest) {
    if (taken.length === mostNamed) break;
    if (!taken.some((other) => areOver(place, other))) taken.push(place);
  }
  return new Set(taken.map(({ dot }) => dot.id));
}

/** Whether the names, or a name and a dot, would lie over each other. */
function areOver(one: DotPlace, other: DotPlace): boolean {
  const [a, b] = [namePlace(one), namePlace(other)];
  return Math.abs(one.y - other.y) < nameSize.height && a.left < b.right && b.left < a.right;
}

const reach = ({ dot: { social, business } }: DotPlace) => Math.hypot(social, business);
