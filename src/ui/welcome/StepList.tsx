import { Icon } from '../shared/components/Icon';
import { checkIcon } from '../shared/icons';
import { t } from '../shared/text/t';
import { steps, type WelcomeStep } from './steps';

const named = ['consent', 'offer', 'people'] as const;

/** Where one is, as a number: the screen's own title says the rest. What is behind has its tick. */
export function StepList({ step, isAnswered }: { step: WelcomeStep; isAnswered: boolean }) {
  const at = steps.indexOf(step);
  return (
    <ol class="step-list" aria-label={t('welcome_steps')}>
      {named.map((name, i) => (
        <Step
          key={name}
          name={t(`welcome_step_${name}`)}
          number={i + 1}
          isCurrent={name === step}
          isDone={i < at || (i === 0 && isAnswered)}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  name: string;
  number: number;
  isCurrent: boolean;
  isDone: boolean;
}

const Step = ({ name, number, isCurrent, isDone }: StepProps) => (
  <li aria-current={isCurrent ? 'step' : undefined} aria-label={isDone ? `${t('welcome_step_done')}: ${name}` : name}>
    {isDone ? <Icon path={checkIcon} small /> : number}
  </li>
);
