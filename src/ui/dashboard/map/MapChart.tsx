import { t } from '../../shared/text/t';
import { personLink } from '../route';
import { groupBy } from '../shared/groupBy';
import { dotPlace, type MapDot } from './mapDots';
import './MapChart.css';

const chartSize = { width: 860, height: 460, edge: 46 };
/** Beyond it the axes show square roots: who has hundreds of touchpoints would push all others into the corner. */
const maxLinear = 30;
/** How far the dots of one place may lie from it: beyond that they would seem to be elsewhere. */
const maxSpread = 36;

/** The map as a picture. It is drawn for the eye; the table below it says the same to everybody else. */
export function MapChart({ dots }: { dots: MapDot[] }) {
  const { width, height, edge } = chartSize;
  const max = Math.max(4, ...dots.map(({ social, business }) => Math.max(social, business)));
  const isLinear = max <= maxLinear;
  const share = (n: number) => (isLinear ? n / max : Math.sqrt(n / max));
  const x = (n: number) => edge + share(n) * (width - 2 * edge);
  const y = (n: number) => height - edge - share(n) * (height - 2 * edge);
  return (
    <svg class="map-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="even" d={`M${x(0)} ${y(0)}L${x(max)} ${y(max)}`} />
      <path class="axis" d={`M${x(0)} ${y(max)}V${y(0)}H${x(max)}`} />
      {[0, Math.round(max / (isLinear ? 2 : 4)), max].map((n) => (
        <>
          <text x={x(n)} y={height - edge + 18} text-anchor="middle">
            {n}
          </text>
          <text x={edge - 10} y={y(n) + 4} text-anchor="end">
            {n}
          </text>
        </>
      ))}
      <text class="label" x={width - edge} y={height - 8} text-anchor="end">
        {t('axis_social')} →
      </text>
      <text class="label" x={edge} y={22}>
        ↑ {t('axis_business')}
      </text>
      {[...groupBy(dots, dotPlace).values()].flatMap((crowd) =>
        crowd.map((dot, nth) => {
          const [dx, dy] = spiralOffset(nth, crowd.length);
          return <Dot key={dot.id} dot={dot} x={x(dot.social) + dx} y={y(dot.business) + dy} />;
        }),
      )}
    </svg>
  );
}

/** Dots of one place lie around it in a spiral, or all but one would be hidden. */
function spiralOffset(nth: number, crowd: number): [x: number, y: number] {
  const step = Math.min(5.5, maxSpread / Math.sqrt(crowd));
  const [turn, distance] = [nth * 2.4, step * Math.sqrt(nth)];
  return [distance * Math.cos(turn), distance * Math.sin(turn)];
}

function Dot({ dot: { id, name, benefits, imbalance }, x, y }: { dot: MapDot; x: number; y: number }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the table below has the links.
    <circle
      class={imbalance && 'unbalanced'}
      cx={x}
      cy={y}
      r={4 + 2.2 * Math.sqrt(benefits)}
      onClick={() => {
        location.hash = personLink(id);
      }}
    >
      <title>{name}</title>
    </circle>
  );
}
