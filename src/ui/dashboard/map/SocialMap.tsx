import { today, withinMonths } from '../../../domain/days';
import type { Limits } from '../../../domain/limits';
import { isBusiness, isSocial } from '../../../domain/relation/relation';
import { allBusiness } from '../../../domain/traps/allBusiness';
import { allSocial } from '../../../domain/traps/allSocial';
import { plural, t } from '../../shared/text/t';
import { Empty, Loading, type ViewProps } from '../Dashboard';
import { memoizeForDay } from '../memoize';
import { personLink } from '../route';
import { type AllRelations, type Relation, useRelations } from '../useRelations';

const drift = { allSocial, allBusiness };
const drifts = ['allSocial', 'allBusiness'] as const;

interface Dot {
  id: string;
  name: string;
  social: number;
  business: number;
  benefits: number;
  drift?: (typeof drifts)[number];
}

const size = { width: 860, height: 460, edge: 46 };
/** More in one picture nobody tells apart, and drawing them takes seconds. */
const mostDots = 1500;
/** From so many touchpoints on, one who has hundreds would push all others into the corner. */
const muchAtOnce = 30;
const mostAtOne = 60;
/** How far the dots of one place may lie from it: beyond that they would seem to be elsewhere. */
const spread = 36;

/** The social–business map: each contact a dot, social against business touchpoints, the size says what passed. */
export function SocialMap(_: ViewProps) {
  const { value, looked } = useRelations();
  if (!value) return <Loading looked={looked} />;
  const dots = dotsOf(value);
  if (!dots.length) return <Empty title={t('view_map')} text={t('map_empty')} />;
  const drawn = someAtEach(dots).slice(0, mostDots);
  return (
    <>
      <p class="soft">{t('map_help', value.limits.balanceMonths)}</p>
      <Chart dots={drawn} />
      {dots.length > drawn.length && <p class="soft small">{plural('more_records', dots.length - drawn.length)}</p>}
      <h2 id="behind">{t('as_table')}</h2>
      <div class="scroller low">
        <table aria-labelledby="behind">
          <thead>
            <tr>
              <th>{t('person_name')}</th>
              <th>{t('character_social')}</th>
              <th>{t('character_business')}</th>
              <th>{t('benefits')}</th>
              <th>{t('drift')}</th>
            </tr>
          </thead>
          <tbody>
            {dots.slice(0, 500).map(({ id, name, social, business, benefits, drift }) => (
              <tr key={id}>
                <td dir="auto">
                  <a class="name" href={personLink(id)}>
                    {name}
                  </a>
                </td>
                <td>{social}</td>
                <td>{business}</td>
                <td>{benefits}</td>
                <td class="not">{drift && t(`trap_${drift}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {dots.length > 500 && <p class="soft small">{plural('more_records', dots.length - 500)}</p>}
    </>
  );
}

/** Those with the most touchpoints first. */
const dotsOf = memoizeForDay(({ relations, limits }: AllRelations): Dot[] =>
  relations
    .map((one) => dotOf(one, limits))
    .filter(({ social, business }) => social + business > 0)
    .sort((a, b) => b.social + b.business - a.social - a.business),
);

function dotOf({ row, contact }: Relation, limits: Limits): Dot {
  const lately = contact.touchpoints.filter(({ on }) => withinMonths(on, today(), limits.balanceMonths));
  return {
    id: row.id,
    name: row.name,
    social: lately.filter(isSocial).length,
    business: lately.filter(isBusiness).length,
    benefits: contact.benefits.length,
    drift: drifts.find((kind) => drift[kind](contact, today(), limits)),
  };
}

const placeOf = ({ social, business }: Pick<Dot, 'social' | 'business'>): string => `${social}/${business}`;

/** The first of each place: in a denser crowd the rims of some would cover the others. */
function someAtEach(dots: Dot[]): Dot[] {
  const taken = new Map<string, number>();
  return dots.filter((dot) => {
    const nth = taken.get(placeOf(dot)) ?? 0;
    taken.set(placeOf(dot), nth + 1);
    return nth < mostAtOne;
  });
}

/** Drawn for the eye; the table below says the same to everybody else. */
function Chart({ dots }: { dots: Dot[] }) {
  const { width, height, edge } = size;
  const most = Math.max(4, ...dots.map(({ social, business }) => Math.max(social, business)));
  const part = (n: number) => (most > muchAtOnce ? Math.sqrt(n / most) : n / most);
  const x = (n: number) => edge + part(n) * (width - 2 * edge);
  const y = (n: number) => height - edge - part(n) * (height - 2 * edge);
  const ticks = [0, Math.round(most > muchAtOnce ? most / 4 : most / 2), most];
  const crowds = new Map<string, number>();
  for (const dot of dots) crowds.set(placeOf(dot), (crowds.get(placeOf(dot)) ?? 0) + 1);
  const taken = new Map<string, number>();
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="even" d={`M${x(0)} ${y(0)}L${x(most)} ${y(most)}`} />
      <path class="axis" d={`M${x(0)} ${y(most)}V${y(0)}H${x(most)}`} />
      {ticks.map((n) => (
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
      {dots.map(({ id, name, social, business, benefits, drift }) => {
        const place = placeOf({ social, business });
        const nth = taken.get(place) ?? 0;
        taken.set(place, nth + 1);
        // Dots of one place stand around it in a spiral, or most of them would hide behind one.
        const apart = Math.min(5.5, spread / Math.sqrt(crowds.get(place)!));
        const [turn, far] = [nth * 2.4, apart * Math.sqrt(nth)];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the table below has the links.
          <circle
            key={id}
            class={drift ?? 'fine'}
            cx={x(social) + far * Math.cos(turn)}
            cy={y(business) + far * Math.sin(turn)}
            r={4 + 2.2 * Math.sqrt(benefits)}
            onClick={() => {
              location.hash = personLink(id);
            }}
          >
            <title>{name}</title>
          </circle>
        );
      })}
    </svg>
  );
}
