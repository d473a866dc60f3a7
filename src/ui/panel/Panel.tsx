import { useLayoutEffect, useReducer } from 'preact/hooks';
import { knowledgeOf } from '../../domain/relation/knowledge';
import type { Person } from '../../readers/reader';
import { Icon } from '../shared/components/Icon';
import { PersonHead } from '../shared/components/PersonHead';
import { UnsavedWordsCard } from '../shared/components/UnsavedWords';
import { closeIcon } from '../shared/icons';
import { calling, lastContactText } from '../shared/text/recordText';
import { t } from '../shared/text/t';
import { AwarenessCards } from './awareness/AwarenessCards';
import { EvidenceProposals } from './awareness/EvidenceProposals';
import { GoalFields } from './goal/GoalFields';
import { GoalLine } from './goal/GoalLine';
import { QuickLog } from './log/QuickLog';
import { RecentHistory } from './log/RecentHistory';
import { Palette } from './palette/Palette';
import { NoteFields } from './person/NoteFields';
import { PersonDetails } from './person/PersonDetails';
import { TagList } from './person/TagList';
import { Twins } from './person/Twins';
import { SaveStatus } from './SaveStatus';
import type { PanelState } from './state/panelState';
import { TrapSection } from './traps/TrapSection';
import './Panel.css';

/** The side panel: who this is, what you want, what you can do for each other, and whether they know your offer. */
export function Panel({ state }: { state: PanelState }) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // Before the first paint: the person may be set right after mounting.
  useLayoutEffect(() => state.onChange(() => redraw(0)), [state]);
  const { person, people, view, failure } = state;
  if (!person)
    return (
      <>
        <p class="nobody soft">{t('nobody_here')}</p>
        {state.isDoubtful && <PageChangedNote state={state} />}
      </>
    );

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    state.flush();
    state.services.releaseFocus();
  }

  return (
    <section class="panel" aria-label="KnownFor" onKeyDown={onKeyDown}>
      <header>
        <div class="grow">
          <PersonHead
            name={person.name}
            knowledge={view ? knowledgeOf(view.standing) : 'unknown'}
            size="panel"
            role={calling({ ...view?.contact, ...person }).join(' · ') || person.emails[0] || ''}
            last={(view && lastContactText(view.contact, state.now)) ?? ''}
          >
            <h1 dir="auto" tabIndex={-1}>
              {person.name}
            </h1>
          </PersonHead>
          <GoalLine state={state} />
        </div>
        {state.services.switchSide && (
          <button
            type="button"
            class="icon quiet"
            aria-label={t('other_side')}
            title={t('other_side')}
            onClick={() => state.services.switchSide?.()}
          >
            ⇄
          </button>
        )}
        <button
          type="button"
          class="icon quiet"
          aria-label={t('close')}
          title={t('close_hint')}
          onClick={() => state.services.close()}
        >
          <Icon path={closeIcon} />
        </button>
      </header>
      {people.length > 1 && <PeopleNav state={state} people={people} chosen={person} />}
      <div class="body">
        {failure && <LoadFailure state={state} text={failure.text} />}
        {view && <PanelBody key={state.draftKey('')} state={state} />}
      </div>
      {state.isDoubtful && <PageChangedNote state={state} />}
      <SaveStatus state={state} />
      {state.isPaletteOpen && <Palette state={state} />}
    </section>
  );
}

function PanelBody({ state }: { state: PanelState }) {
  return (
    <>
      <UnsavedWordsCard words={state.unsavedWords} discard={(words) => void state.discardWords(words)} />
      <Twins state={state} />
      <AwarenessCards state={state} />
      <EvidenceProposals state={state} />
      <TrapSection state={state} />
      <GoalFields state={state} />
      <QuickLog state={state} />
      <NoteFields state={state} />
      <TagList state={state} />
      <RecentHistory state={state} />
      <PersonDetails state={state} />
    </>
  );
}

/** The others on a page with several people. */
function PeopleNav({ state, people, chosen }: { state: PanelState; people: Person[]; chosen: Person }) {
  return (
    <nav class="people" aria-label={t('people_here')}>
      {people.map((person) => (
        <button type="button" class="small" aria-pressed={person === chosen} onClick={() => void state.pick(person)}>
          {person.name}
        </button>
      ))}
    </nav>
  );
}

/** A quiet line at the foot: nothing moves when it appears. */
function PageChangedNote({ state }: { state: PanelState }) {
  return (
    <p class="page-changed small soft" role="note">
      <span class="grow">{t(state.person ? 'page_has_changed' : 'page_changed')}</span>
      <button type="button" class="quiet small" onClick={() => state.services.openReport?.()}>
        {t('report_page')}
      </button>
    </p>
  );
}

function LoadFailure({ state, text }: { state: PanelState; text: string }) {
  return (
    <section role="alert">
      <p class="wrong">{t('cannot_read')}</p>
      <p class="small soft">{text}</p>
      <button type="button" onClick={() => void state.reload()}>
        {t('try_again')}
      </button>
    </section>
  );
}
