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
/** Two names this close would lie over each other, in px. */
const nameSize = { width: 110, height: 15 };

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

/** The furthest out whose names have room: whoever has most conversations of one kind comes first. */
export function named(places: readonly DotPlace[]): ReadonlySet<Id> {
  const furthest = places.toSorted((a, b) => reach(b) - reach(a));
  const taken: DotPlace[] = [];
  for (const place of furthest) {
    if (taken.length === mostNamed) break;
    const isFree = !taken.some(
      ({ x, y }) => Math.abs(x - place.x) < nameSize.width && Math.abs(y - place.y) < nameSize.height,
    );
    if (isFree) taken.push(place);
  }
  return new Set(taken.map(({ dot }) => dot.id));
}

const reach = ({ dot: { social, business } }: DotPlace) => Math.hypot(social, business);
