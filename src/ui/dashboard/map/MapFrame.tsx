import type { ComponentChildren } from 'preact';
import { t } from '../../shared/text/t';
import type { MapScale } from './mapPlaces';

/** The picture's ground: axes, lines, and in the corners what it means to be there. */
export function MapFrame({ scale, children }: { scale: MapScale; children: ComponentChildren }) {
  const { width, height, edge, max, ticks, x, y } = scale;
  return (
    <svg class="map-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="ground" d={`M${x(0)} ${y(max)}H${x(max)}V${y(0)}H${x(0)}Z`} />
      {ticks.slice(1).map((n) => (
        <path key={n} class="line" d={`M${x(n)} ${y(0)}V${y(max)}M${x(0)} ${y(n)}H${x(max)}`} />
      ))}
      <path class="even" d={`M${x(0)} ${y(0)}L${x(max)} ${y(max)}`} />
      {ticks.map((n) => (
        <g key={n}>
          <text x={x(n)} y={height - edge + 18} text-anchor="middle">
            {n}
          </text>
          <text x={edge - 10} y={y(n) + 4} text-anchor="end">
            {n}
          </text>
        </g>
      ))}
      <text class="label" x={width - edge} y={height - 8} text-anchor="end">
        {t('axis_social')} →
      </text>
      <text class="label" x={edge} y={edge - 14}>
        ↑ {t('axis_business')}
      </text>
      <text class="corner" x={x(0) + 10} y={y(max) + 20}>
        {t('corner_business')}
      </text>
      <text class="corner" x={x(max) - 10} y={y(max) + 20} text-anchor="end">
        {t('corner_both')}
      </text>
      <text class="corner" x={x(max) - 10} y={y(0) - 10} text-anchor="end">
        {t('corner_social')}
      </text>
      {children}
    </svg>
  );
}
