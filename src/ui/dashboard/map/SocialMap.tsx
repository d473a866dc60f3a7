import { useState } from 'preact/hooks';
import type { Id } from '../../../domain/model';
import { PersonLine } from '../../people/PersonLine';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { ShowMore, useShown } from '../shared/ShowMore';
import { useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { MapChart } from './MapChart';
import { dotPlace, type MapDot, mapDotsOf } from './mapDots';
import './SocialMap.css';

/** Nobody tells more dots in one picture apart, and drawing them takes seconds. */
const maxDots = 1500;
/** In a denser crowd the rims of some dots would cover the others. */
const maxDotsPerPlace = 60;

/** The social–business map: each contact a dot, social against business conversations; beside it the one-sided. */
export function SocialMap(_: ViewProps) {
  const { value } = useRelations('map');
  const [chosen, choose] = useState<Id>();
  if (!value) return <Loading />;
  const dots = mapDotsOf(value);
  if (!dots.length)
    return (
      <EmptyView title={t('view_map')} text={t('map_empty')}>
        <a class="button main" href="#contacts">
          {t('view_contacts')}
        </a>
      </EmptyView>
    );
  const drawn = thinnedOut(dots).slice(0, maxDots);
  return (
    <div class="map-view">
      <div>
        <p class="soft small map-legend">
          <span>
            <i class="legend-dot unaware" /> {t('map_unaware')}
          </span>
          <span>
            <i class="legend-dot knows" /> {t('map_knows')}
          </span>
          <span>{plural('map_months', value.limits.balanceMonths)}</span>
        </p>
        <MapChart dots={drawn} {...{ chosen, choose }} />
        {drawn.length < dots.length && <p class="soft small">{t('map_drawn', drawn.length, dots.length)}</p>}
      </div>
      <aside>
        {chosen && <ChosenDot dot={dots.find(({ id }) => id === chosen)} />}
        <DotList id="one-sided" title={t('map_one_sided')} dots={dots.filter(({ imbalance }) => imbalance)} />
        <DotList id="all-dots" title={t('map_everybody')} dots={dots} />
      </aside>
    </div>
  );
}

function DotList({ id, title, dots }: { id: string; title: string; dots: readonly MapDot[] }) {
  const shown = useShown(dots);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section-head">
        {title} <span class="soft">{dots.length}</span>
      </h2>
      <ul>
        {shown.items.map((dot) => (
          <PersonLine key={dot.id} person={dot} text={dotText(dot)} />
        ))}
      </ul>
      <ShowMore {...shown} />
    </section>
  );
}

/** Who was clicked, and what is one-sided about it. */
function ChosenDot({ dot }: { dot: MapDot | undefined }) {
  if (!dot) return null;
  return (
    <section class="chosen-dot" aria-live="polite">
      <ul>
        <PersonLine
          person={dot}
          text={[dotText(dot), dot.imbalance && t(`trap_${dot.imbalance}`)].filter(Boolean).join('. ')}
        />
      </ul>
    </section>
  );
}

const dotText = ({ social, business }: MapDot): string => t('map_counts', social, business);

/** The first of each place, up to its limit. */
function thinnedOut(dots: MapDot[]): MapDot[] {
  const countAt = new Map<string, number>();
  return dots.filter((dot) => {
    const count = countAt.get(dotPlace(dot)) ?? 0;
    countAt.set(dotPlace(dot), count + 1);
    return count < maxDotsPerPlace;
  });
}
