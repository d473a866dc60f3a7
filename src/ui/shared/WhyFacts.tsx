import type { Fact } from '../../domain/fact';
import { factWords, type Telling } from './facts';
import { t } from './t';

/** "Why?", opened to the facts behind a verdict; nothing where there are none. */
export function WhyFacts({ facts, telling, of }: { facts: readonly Fact[]; telling: Telling; of: string }) {
  if (!facts.length) return null;
  return (
    <details class="because">
      <summary class="small soft" aria-label={`${t('why')} ${of}`}>
        {t('why')}
      </summary>
      <ul class="small soft">
        {facts.map((fact, i) => (
          <li key={i} dir="auto">
            {factWords(fact, telling)}
          </li>
        ))}
      </ul>
    </details>
  );
}
