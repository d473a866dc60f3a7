import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Failure } from '../../messages/reply';
import type { Person } from '../../readers/reader';
import type { ClosedReason } from '../../store/migrate/storeState';
import { HiddenNotes } from '../shared/components/HiddenNotes';
import { LostStoreNotice } from '../shared/components/LostStoreNotice';
import { UnsavedWordsCard } from '../shared/components/UnsavedWords';
import { failureText } from '../shared/text/failureText';
import { t } from '../shared/text/t';
import { isUndoKey } from '../shared/undoKey';
import { EvidenceProposals } from './awareness/EvidenceProposals';
import { KnownOffers } from './awareness/KnownOffers';
import { Foot } from './Foot';
import { GoalLine } from './goal/GoalLine';
import { BackToPage } from './head/BackToPage';
import { PanelHead } from './head/PanelHead';
import { PanelTools } from './head/PanelTools';
import { DueReminders } from './log/DueReminders';
import { QuickLog } from './log/QuickLog';
import { WhatNow } from './now/WhatNow';
import { OnDemand, useParts } from './onDemand/OnDemand';
import { IdentityQuestion } from './person/IdentityQuestion';
import { NoteField } from './person/NoteField';
import { PossibleDuplicates } from './person/PossibleDuplicates';
import type { PanelState } from './state/panelState';
import { discardWords } from './state/unsavedWords';
import './Panel.css';

/** The side panel: who this is, what you want, what you can do for each other, and whether they know your offer. */
export function Panel({ state }: { state: PanelState }) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  /** The field typed in since it got the focus: there Ctrl+Z is the text's own. */
  const hasTypedIn = useRef<EventTarget | null>(null);
  useParts(state);
  // Before the first paint: the person may be set right after mounting.
  useLayoutEffect(() => state.onChange(() => redraw(0)), [state]);
  const { person, people, view, failure } = state;
  if (!person)
    return (
      <>
        <p class="nobody soft">{t('nobody_here')}</p>
        {state.isPageIncomplete && <OnDemand part="PageWarning" state={state} />}
      </>
    );

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    if (isUndoKey(event) && !hasTypedIn.current) {
      event.preventDefault();
      void state.undo();
    }
    if (event.key !== 'Escape') return;
    state.flush();
    state.services.releaseFocus();
  }

  return (
    <section
      class="panel"
      aria-label="KnownFor"
      onKeyDown={onKeyDown}
      onInput={({ target }) => {
        hasTypedIn.current = target;
      }}
      onFocusIn={() => {
        hasTypedIn.current = null;
      }}
    >
      <BackToPage state={state} />
      <div class="scroll">
        <PanelHead state={state} />
        {people.length > 1 && <PeopleNav state={state} people={people} chosen={person} />}
        {state.otherName && (
          <p class="other-message small" role="status">
            {t('message_of_other', state.otherName)}
          </p>
        )}
        <div class="body">
          <LostStoreNotice />
          {failure && <LoadFailure state={state} failure={failure} />}
          {view && <PanelBody key={state.draftKey('')} state={state} />}
        </div>
      </div>
      {state.isPageIncomplete && <OnDemand part="PageWarning" state={state} />}
      <Foot state={state} />
      <PanelTools state={state} />
      {state.isPaletteOpen && <OnDemand part="Palette" state={state} />}
    </section>
  );
}

function PanelBody({ state }: { state: PanelState }) {
  if (state.isHidden)
    return (
      <>
        <HiddenNotes />
        <QuickLog state={state} />
      </>
    );
  const unsaved = state.unsavedWords.filter((words) => !state.view?.isGuess || words.do !== 'confirmName');
  const unsavedCard = <UnsavedWordsCard words={unsaved} discard={(words) => void discardWords(state, words)} />;
  if (state.view?.isGuess)
    return (
      <>
        {unsavedCard}
        <OnDemand part="WhoIsThis" state={state} />
      </>
    );
  return (
    <>
      {unsavedCard}
      <IdentityQuestion state={state} />
      <PossibleDuplicates state={state} />
      {state.form === 'details' && <OnDemand part="DetailsForm" state={state} />}
      <GoalLine state={state} />
      <DueReminders state={state} />
      <EvidenceProposals state={state} />
      <KnownOffers state={state} />
      <WhatNow state={state} />
      <QuickLog state={state} />
      <OnDemand part="ComingReminders" state={state} />
      <NoteField state={state} />
      <OnDemand part="BelowFold" state={state} />
    </>
  );
}

/** The others on a page with several people. */
function PeopleNav({ state, people, chosen }: { state: PanelState; people: Person[]; chosen: Person }) {
  return (
    <nav class="people-here" aria-label={t('people_here')}>
      {people.map((person) => (
        <button type="button" class="small" aria-pressed={person === chosen} onClick={() => void state.pick(person)}>
          {person.name}
        </button>
      ))}
    </nav>
  );
}

/** While the data is that of another version, its text says all there is to say. */
const closedCodes = new Set<string>(['migrating', 'notMigrated', 'laterVersion'] satisfies ClosedReason[]);

function LoadFailure({ state, failure: { code, text } }: { state: PanelState; failure: Failure }) {
  const isClosed = closedCodes.has(code);
  return (
    <section role="alert">
      <p class="wrong">{isClosed ? failureText(code) : t('cannot_read')}</p>
      {!isClosed && <p class="small soft">{text}</p>}
      <button type="button" onClick={() => void state.reload()}>
        {t('try_again')}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => void state.services.ask('openPage', 'health')}>
        {t('health_link')}
      </button>
    </section>
  );
}
