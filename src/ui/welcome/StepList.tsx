import { Icon } from '../shared/components/Icon';
import { checkIcon } from '../shared/icons';
import { t } from '../shared/text/t';
import { steps, type WelcomeStep } from './steps';

const named = ['consent', 'offer', 'people'] as const;

/** Where one is; what is behind has its tick. */
export function StepList({ step, isAnswered }: { step: WelcomeStep; isAnswered: boolean }) {
  const at = steps.indexOf(step);
  return (
    <ol class="step-list" aria-label={t('welcome_steps')}>
      {named.map((name, i) => (
        <li key={name} aria-current={name === step ? 'step' : undefined}>
          {i < at || (i === 0 && isAnswered) ? (
            <>
              <Icon path={checkIcon} small />
              <span class="only-read">{t('welcome_step_done')}: </span>
            </>
          ) : (
            `${i + 1}. `
          )}
          {t(`welcome_step_${name}`)}
        </li>
      ))}
    </ol>
  );
}
