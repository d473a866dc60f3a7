import type { CircleSuggestion } from '../../../domain/network/circle';
import type { LastAction } from '../../shared/components/LastAction';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';

interface CircleAdviceProps extends Pick<CircleSuggestion, 'contact' | 'advice'> {
  name: string;
  why: string;
  lastAction: LastAction;
}

/** Who belongs into the circle, or should leave it, with the button that does it. */
export function CircleAdvice({ contact, advice, name, why, lastAction }: CircleAdviceProps) {
  const isIn = advice === 'add';
  const label = t(isIn ? 'into_circle' : 'out_of_circle');
  return (
    <li>
      <div class="row">
        <PersonLink id={contact} name={name} isWide />
        <span class={advice === 'letGo' ? 'warning small' : 'good small'}>{t(`advice_${advice}`)}</span>
        <button
          type="button"
          aria-label={`${label}: ${name}`}
          onClick={() => void lastAction.run('circle', { who: { contact }, isIn }, `${t(`advice_${advice}`)}: ${name}`)}
        >
          {label}
        </button>
      </div>
      <p class="small soft">{why}</p>
    </li>
  );
}
