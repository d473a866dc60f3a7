import { t } from '../../shared/text/t';

const moveSteps = ['new_computer_1', 'new_computer_2', 'new_computer_3', 'new_computer_4'] as const;

/** The way to another computer, site access included: that is the browser's, and no backup holds it. */
export function NewComputer() {
  return (
    <section aria-labelledby="new-computer">
      <h2 id="new-computer">{t('new_computer')}</h2>
      <ol class="steps">
        {moveSteps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p>
        <a href="options.html#sites">{t('new_computer_access')}</a>
      </p>
    </section>
  );
}
