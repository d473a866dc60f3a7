import type { Person } from '../../../readers/reader';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './PossibleDuplicates.css';

/** "Is this the same person?" for each contact of the same name with other identities. */
export function PossibleDuplicates({ state }: { state: PanelState }) {
  return (
    <>
      {state.view!.hasNamesake && (
        <section class="twin">
          <p class="small">{t('namesake_known')}</p>
          <button
            type="button"
            onClick={() => void state.services.ask('openNamesakes', { person: state.person as Person })}
          >
            {t('namesake_open')}
          </button>
        </section>
      )}
      {state.view!.twins.map(({ id, name, headline, company, emails }) => (
        <section key={id} class="twin">
          <p class="small" dir="auto">
            {t('same_person', name, headline ?? company ?? emails[0] ?? '')}
          </p>
          <div class="row">
            <button
              type="button"
              onClick={() => void state.save({ do: 'join', input: { who: state.who(), into: id } })}
            >
              {t('join')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => void state.save({ do: 'apart', input: { who: { person: state.person }, from: id } })}
            >
              {t('not_the_same')}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
