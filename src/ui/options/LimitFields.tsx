import { useState } from 'preact/hooks';
import {
  defaultLimits,
  isLimit,
  type LimitName,
  type Limits,
  limitBounds,
  limitNames,
  limitOf,
} from '../../domain/limits';
import { readLimits } from '../../store/queries/limitsInUse';
import { type LastAction, UndoBar, useLastAction } from '../shared/components/LastAction';
import { db, useLive } from '../shared/hooks/useLive';
import { type MessageKey, t } from '../shared/text/t';

const circle = ['reconnectYears', 'reconnectAtOnce', 'circleSize', 'circlePoints', 'hourWorth'];
const groups = ['fades', 'goalWeights', 'traps', 'circle'] as const;
type Group = (typeof groups)[number];

function groupOf(name: LimitName): Group {
  const [first = ''] = name.split('.');
  if (first === 'fades' || first === 'goalWeights') return first;
  if (first === 'tellMonths') return 'goalWeights';
  return circle.includes(first) ? 'circle' : 'traps';
}

/** Rungs and goals have their names already. */
function labelOf(name: LimitName): string {
  const [first, part] = name.split('.');
  if (first === 'fades') return t(`rung_${part}` as MessageKey);
  if (first === 'goalWeights') return t(`goal_${part}` as MessageKey);
  return t(`limit_${name.replace('.', '_')}` as MessageKey);
}

/** The numbers of the rules: each can be changed and brought back, and everybody's standing follows. */
export function LimitFields() {
  const { value } = useLive(() => readLimits(db));
  const doing = useLastAction();
  if (!value) return null;
  const changed = limitNames.filter((name) => limitOf(value, name) !== limitOf(defaultLimits, name));
  return (
    <section class="numbers">
      <h2>{t('numbers_title')}</h2>
      <p class="soft">{t('numbers_help')}</p>
      <details>
        <summary>
          {t('numbers_show')} {changed.length > 0 && <span class="soft">({t('numbers_changed', changed.length)})</span>}
        </summary>
        {groups.map((group) => (
          <fieldset key={group}>
            <legend>{t(`numbers_${group}`)}</legend>
            {limitNames
              .filter((name) => groupOf(name) === group)
              .map((name) => (
                <NumberField key={name} {...{ name, doing }} limits={value} />
              ))}
          </fieldset>
        ))}
        {changed.length > 0 && (
          <button type="button" onClick={() => void doing.run('limit', { value: null }, t('saved'))}>
            {t('numbers_reset')}
          </button>
        )}
      </details>
      <UndoBar {...doing} />
    </section>
  );
}

function NumberField({ name, limits, doing }: { name: LimitName; limits: Limits; doing: LastAction }) {
  const [typed, setTyped] = useState<string>();
  const kept = limitOf(limits, name);
  const usual = limitOf(defaultLimits, name);
  const [least, most] = limitBounds(name);
  const isWrong = typed !== undefined && !isLimit(name, numberIn(typed));
  const label = labelOf(name);
  async function save(value: number | null) {
    if (await doing.run('limit', { name, value }, `${t('saved')}: ${label}`)) setTyped(undefined);
  }
  return (
    <div class="number-row">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          maxLength={9}
          aria-invalid={isWrong}
          value={typed ?? String(kept)}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={() => typed !== undefined && !isWrong && void save(numberIn(typed))}
        />
      </label>
      {kept === usual ? (
        <small class="soft">{t('number_usual', usual)}</small>
      ) : (
        <button
          type="button"
          class="quiet small"
          aria-label={`${t('number_back', usual)}: ${label}`}
          onClick={() => void save(null)}
        >
          {t('number_back', usual)}
        </button>
      )}
      {isWrong && (
        <small class="wrong" role="alert">
          {t('number_bounds', least, most)}
        </small>
      )}
    </div>
  );
}

/** "180", " 1 000 "; anything else is no number. */
const numberIn = (typed: string): number =>
  /^[+-]?\d+$/.test(typed.replace(/\s/g, '')) ? Number(typed.replace(/\s/g, '')) : Number.NaN;
