import { isLimit, type LimitName, limitBounds, limitNames, limitOf } from '../../domain/ruleNumberBounds';
import { defaultLimits, type Limits } from '../../domain/ruleNumbers';
import { readLimits } from '../../store/queries/ruleNumbersInUse';
import { UndoBar } from '../shared/components/UndoBar';
import { type LastAction, useLastAction } from '../shared/hooks/useLastAction';
import { db, useLive } from '../shared/hooks/useLive';
import { type MessageKey, t } from '../shared/text/t';
import { useAutosavedField } from '../shared/typing/useAutosavedField';
import './RuleNumberFields.css';

const circleLimits = ['reconnectYears', 'reconnectAtOnce', 'circleSize', 'circlePoints', 'hourWorth'];
const limitGroups = ['fades', 'goalWeights', 'traps', 'circle'] as const;
type LimitGroup = (typeof limitGroups)[number];

function limitGroupOf(name: LimitName): LimitGroup {
  const [first = ''] = name.split('.');
  if (first === 'fades' || first === 'goalWeights') return first;
  if (first === 'tellMonths' || first === 'needDays') return 'goalWeights';
  return circleLimits.includes(first) ? 'circle' : 'traps';
}

/** A limit's label; rungs and goals have one already. */
function limitLabel(name: LimitName): string {
  const [first, part] = name.split('.');
  if (first === 'fades') return t(`rung_${part}` as MessageKey);
  if (first === 'goalWeights') return t(`goal_${part}` as MessageKey);
  return t(`limit_${name.replace('.', '_')}` as MessageKey);
}

/** The rules' numbers: each can be changed and reset, and all standings follow. */
export function RuleNumberFields() {
  const { value } = useLive(() => readLimits(db));
  const lastAction = useLastAction();
  if (!value) return null;
  const changed = limitNames.filter((name) => limitOf(value, name) !== limitOf(defaultLimits, name));
  return (
    <section class="limits">
      <p class="soft">{t('numbers_help')}</p>
      <details>
        <summary>
          {t('numbers_show')} {changed.length > 0 && <span class="soft">({t('numbers_changed', changed.length)})</span>}
        </summary>
        {limitGroups.map((group) => (
          <fieldset key={group}>
            <legend>{t(`numbers_${group}`)}</legend>
            {limitNames
              .filter((name) => limitGroupOf(name) === group)
              .map((name) => (
                <LimitField key={name} {...{ name, lastAction }} limits={value} />
              ))}
          </fieldset>
        ))}
        {changed.length > 0 && (
          <button type="button" onClick={() => void lastAction.run('limit', { value: null }, t('saved'))}>
            {t('numbers_reset')}
          </button>
        )}
      </details>
      <UndoBar {...lastAction} />
    </section>
  );
}

function LimitField({ name, limits, lastAction }: { name: LimitName; limits: Limits; lastAction: LastAction }) {
  const kept = limitOf(limits, name);
  const standard = limitOf(defaultLimits, name);
  const [least, most] = limitBounds(name);
  const label = limitLabel(name);
  const says = `${t('saved')}: ${label}`;
  const { props } = useAutosavedField({
    ...{ name: `limit.${name}`, stored: String(kept), isSentOnLeave: true, saver: lastAction.fieldSaver(() => says) },
    message: (typed) => ({ do: 'limit', input: { name, value: typed } }),
  });
  const isWrong = !isLimit(name, wholeNumber(props.value));
  return (
    <div class="limit">
      <label>
        <span>{label}</span>
        <input type="text" inputMode="numeric" aria-invalid={isWrong} {...props} onChange={props.onBlur} />
      </label>
      {kept === standard ? (
        <small class="soft">{t('number_usual', standard)}</small>
      ) : (
        <button
          type="button"
          class="quiet small"
          aria-label={`${t('number_back', standard)}: ${label}`}
          onClick={() => void lastAction.run('limit', { name, value: null }, says)}
        >
          {t('number_back', standard)}
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

/** Reads "180" and " 1 000 "; anything else is NaN. */
const wholeNumber = (typed: string): number =>
  /^[+-]?\d+$/.test(typed.replace(/\s/g, '')) ? Number(typed.replace(/\s/g, '')) : Number.NaN;
