import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { MoreRecords } from '../shared/MoreRecords';
import { PersonLink } from '../shared/PersonLink';
import { useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { MapChart } from './MapChart';
import { dotPlace, type MapDot, mapDotsOf } from './mapDots';
import './SocialMap.css';

/** Nobody tells more dots in one picture apart, and drawing them takes seconds. */
const maxDots = 1500;
/** In a denser crowd the rims of some dots would cover the others. */
const maxDotsPerPlace = 60;
const maxTableRows = 500;

/** The social–business map: each contact a dot, social against business touchpoints, the size says what passed. */
export function SocialMap(_: ViewProps) {
  const { value } = useRelations('map');
  if (!value) return <Loading />;
  const dots = mapDotsOf(value);
  if (!dots.length) return <EmptyView title={t('view_map')} text={t('map_empty')} />;
  const drawn = thinnedOut(dots).slice(0, maxDots);
  return (
    <>
      <p class="soft">{t('map_help', value.limits.balanceMonths)}</p>
      <MapChart dots={drawn} />
      <MoreRecords total={dots.length} limit={drawn.length} />
      <h2 id="as-table">{t('as_table')}</h2>
      <div class="scroller map-table">
        <table aria-labelledby="as-table">
          <thead>
            <tr>
              <th>{t('person_name')}</th>
              <th class="number">{t('character_social')}</th>
              <th class="number">{t('character_business')}</th>
              <th class="number">{t('benefits')}</th>
              <th>{t('drift')}</th>
            </tr>
          </thead>
          <tbody>
            {dots.slice(0, maxTableRows).map(({ id, name, social, business, benefits, imbalance }) => (
              <tr key={id}>
                <td dir="auto">
                  <PersonLink id={id} name={name} />
                </td>
                <td class="number">{social}</td>
                <td class="number">{business}</td>
                <td class="number">{benefits}</td>
                <td class="warning">{imbalance && t(`trap_${imbalance}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRecords total={dots.length} limit={maxTableRows} />
    </>
  );
}

/** The first of each place, up to its limit. */
function thinnedOut(dots: MapDot[]): MapDot[] {
  const countAt = new Map<string, number>();
  return dots.filter((dot) => {
    const count = countAt.get(dotPlace(dot)) ?? 0;
    countAt.set(dotPlace(dot), count + 1);
    return count < maxDotsPerPlace;
  });
}
