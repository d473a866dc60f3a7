import type { Fact } from '../../domain/fact';
import { factWords } from '../shared/facts';
import { count } from '../shared/t';
import type { PanelState } from './state';

/** So many facts are read; more are counted. */
const most = 8;

/** The facts behind a verdict, in plain words. */
export function Facts({ state, facts }: { state: PanelState; facts: Fact[] }) {
  const telling = { offers: state.view!.offers, now: state.now };
  return (
    <ul class="why small">
      {facts.slice(0, most).map((fact) => (
        <li dir="auto">{factWords(fact, telling)}</li>
      ))}
      {facts.length > most && <li>{count('more_facts', facts.length - most)}</li>}
    </ul>
  );
}
