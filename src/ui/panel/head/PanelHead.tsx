import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { PersonHead } from '../../shared/components/PersonHead';
import { companyAndRole, lastContactText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './PanelHead.css';

/** Who it is, and when you were last in touch. Hidden notes leave what the page itself says. */
export function PanelHead({ state }: { state: PanelState }) {
  const { view, isHidden, now, thread } = state;
  const person = state.person!;
  // A contact goes by the name in the store, which the user may have put right.
  const { name } = view?.id ? view.contact : person;
  const knowledge = view && !isHidden ? knowledgeOf(view.standing) : 'unknown';
  const last = view?.id ? (lastContactText(view.contact, now) ?? '') : view && t('not_a_contact');
  return (
    <header>
      <PersonHead
        name={name}
        // As pill and icon: whoever asks for an offer and doesn't know it.
        knowledge={knowledge === 'unknown' && !isHidden && thread.needs.length ? 'unaware' : knowledge}
        size="panel"
        role={companyAndRole(view?.contact ?? person).join(' · ') || person.emails[0] || ''}
        news={isHidden ? '' : (view?.news?.changes.map((change) => change.now).join(' · ') ?? '')}
        last={isHidden ? '' : (last ?? '')}
      >
        <h1 dir="auto" tabIndex={-1}>
          {view?.isGuess ? t('who_is_this') : name}
        </h1>
      </PersonHead>
      {view?.id && person.byAddress && <p class="small soft">{t('known_by_address')}</p>}
    </header>
  );
}
