import { Icon } from '../../shared/components/Icon';
import { checkIcon, lockIcon, pinIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';

interface ChecklistProps {
  hasOffer: boolean;
  hasPeople: boolean;
  hasTold: boolean;
}

/** Three first steps, after which there is no list any more; where the button and the data are. */
export function Checklist({ hasOffer, hasPeople, hasTold }: ChecklistProps) {
  const list: [string, boolean][] = [
    [t('welcome_step_offer'), hasOffer],
    [t('welcome_step_people'), hasPeople],
    [t('welcome_first_told'), hasTold],
  ];
  return (
    <aside class="welcome-aside">
      <h2 id="first-steps">{t('welcome_first_steps')}</h2>
      <ul aria-labelledby="first-steps">
        {list.map(([text, isDone]) => (
          <li key={text} class={isDone ? '' : 'open'}>
            {isDone ? <Icon path={checkIcon} small /> : <span class="ring" aria-hidden="true" />} {text}
            {isDone && <span class="only-read"> ({t('welcome_step_done')})</span>}
          </li>
        ))}
      </ul>
      <p>
        <Icon path={pinIcon} small />
        <span>
          <strong>{t('welcome_pin')}</strong> {t('welcome_pin_how')}
        </span>
      </p>
      <p>
        <Icon path={lockIcon} small />
        <span>
          <strong>{t('welcome_data')}</strong> {t('welcome_data_where')}
        </span>
      </p>
    </aside>
  );
}
