import { useState } from 'preact/hooks';
import type { Id } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { t } from '../../shared/text/t';
import { personLink } from '../route';
import { MapFrame } from './MapFrame';
import type { MapDot } from './mapDots';
import { type DotPlace, dotPlaces, mapScale, named, namePlace } from './mapPlaces';
import './MapChart.css';

interface MapChartProps {
  dots: MapDot[];
  chosen: Id | undefined;
  choose(id: Id): void;
}

/** Pixels around a dot that answer to the mouse: a target of 24 px. */
const targetRadius = 12;
const [largeDot, smallDot] = [5.5, 3.2];

/**
 * The map as a picture. One dot has the keyboard: the arrows go to the next in their direction, Enter opens the page.
 * The list beside it says the same to everybody else.
 */
export function MapChart({ dots, chosen, choose }: MapChartProps) {
  const scale = mapScale(dots);
  const places = dotPlaces(dots, scale);
  const names = named(places);
  const [at, setAt] = useState<Id>();
  const focused = places.find(({ dot }) => dot.id === (at ?? chosen)) ?? places[0];
  function onKeyDown(event: KeyboardEvent) {
    const direction = arrowDirections[event.key];
    if (event.key === 'Enter' && focused) location.hash = personLink(focused.dot.id);
    else if (direction && focused) {
      const next = nearest(places, focused, direction);
      if (next) {
        setAt(next.dot.id);
        choose(next.dot.id);
      }
    } else return;
    event.preventDefault();
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows walk from dot to dot, as in a list.
    <div class="map-box" role="application" aria-label={t('map_label')} tabIndex={0} onKeyDown={onKeyDown}>
      <MapFrame scale={scale}>
        {places.map((place) => (
          <Dot
            key={place.dot.id}
            {...place}
            isNamed={names.has(place.dot.id)}
            isChosen={place.dot.id === chosen}
            choose={choose}
          />
        ))}
        {places.map((place) => {
          const { dot, y } = place;
          if (!names.has(dot.id) && dot.id !== chosen) return null;
          const { x, anchor } = namePlace(place);
          return (
            <text key={dot.id} class="dot-name" x={x} y={y + 4} text-anchor={anchor}>
              {dot.name}
            </text>
          );
        })}
      </MapFrame>
      <p class="visually-hidden" role="status">
        {focused && at && `${focused.dot.name}: ${t('map_counts', focused.dot.social, focused.dot.business)}`}
      </p>
    </div>
  );
}

interface DotProps extends DotPlace {
  isNamed: boolean;
  isChosen: boolean;
  choose(id: Id): void;
}

/** Full: doesn't know what you do. A ring: knows. The double click opens the page. */
function Dot({ dot, x, y, isNamed, isChosen, choose }: DotProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the list has the links.
    <g
      class={`dot ${knowledgeOf(dot.standing)}${isChosen ? ' chosen' : ''}`}
      onClick={() => choose(dot.id)}
      onDblClick={() => {
        location.hash = personLink(dot.id);
      }}
    >
      <circle class="target" cx={x} cy={y} r={targetRadius} />
      {isChosen && <circle class="ring" cx={x} cy={y} r={largeDot + 5} />}
      <circle class="mark" cx={x} cy={y} r={isNamed || isChosen ? largeDot : smallDot} />
      <title>{dot.name}</title>
    </g>
  );
}

const arrowDirections: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest place in a direction; what lies aside counts as further away. */
function nearest(places: readonly DotPlace[], from: DotPlace, [dx, dy]: [number, number]): DotPlace | undefined {
  let best: DotPlace | undefined;
  let least = Infinity;
  for (const place of places) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const far = ahead + 2 * aside;
    if (ahead > 0.5 && far < least) [best, least] = [place, far];
  }
  return best;
}
