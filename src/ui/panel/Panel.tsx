import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Person } from '../../readers/reader';
import { t } from '../shared/text/t';
import { About } from './About';
import { GoalFields, GoalLine } from './Goal';
import { Knows } from './Knows';
import { Log } from './Log';
import { NoteFields } from './NoteFields';
import { Palette } from './Palette';
import { Proposals } from './Proposals';
import type { PanelState } from './panelState';
import { RecentHistory } from './RecentHistory';
import { SaveStatus } from './SaveStatus';
import { Tags } from './Tags';
import { Traps } from './Traps';
import { Twins } from './Twins';

/** The side panel: who this is, what you want, what you can do for each other, and whether they know your offer. */
export function Panel({ state }: { state: PanelState }) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // Before the first paint: whom to show may be set right after mounting.
  useLayoutEffect(() => state.onChange(() => redraw(0)), [state]);
  const { person, people, view, failure } = state;
  if (!person)
    return (
      <>
        <p class="nobody soft">{t('nobody_here')}</p>
        {state.isDoubtful && <Changed state={state} />}
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
          <h1 dir="auto" tabIndex={-1}>
            {person.name}
          </h1>
          <p class="soft small" dir="auto">
            {person.headline ?? view?.contact.headline ?? person.emails[0]}
          </p>
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
          ✕
        </button>
      </header>
      {people.length > 1 && <People state={state} people={people} chosen={person} />}
      <div class="body">
        {failure && <Broken state={state} text={failure.text} />}
        {view && <Body key={state.slot('')} state={state} />}
      </div>
      {state.isDoubtful && <Changed state={state} />}
      <SaveStatus state={state} />
      {state.isTagging && <Palette state={state} />}
    </section>
  );
}

function Body({ state }: { state: PanelState }) {
  return (
    <>
      <Twins state={state} />
      <Knows state={state} />
      <Proposals state={state} />
      <Traps state={state} />
      <GoalFields state={state} />
      <Log state={state} />
      <NoteFields state={state} />
      <Tags state={state} />
      <RecentHistory state={state} />
      <About state={state} />
    </>
  );
}

/** The others on a page with several people. */
function People({ state, people, chosen }: { state: PanelState; people: Person[]; chosen: Person }) {
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

/** Quietly, and below all that one works with: nothing moves when it comes. */
function Changed({ state }: { state: PanelState }) {
  return (
    <p class="changed small soft" role="note">
      <span class="grow">{t(state.person ? 'page_has_changed' : 'page_changed')}</span>
      <button type="button" class="quiet small" onClick={() => state.services.openReport?.()}>
        {t('report_page')}
      </button>
    </p>
  );
}

function Broken({ state, text }: { state: PanelState; text: string }) {
  return (
    <section role="alert">
      <p class="wrong">{t('cannot_read')}</p>
      <p class="small soft">{text}</p>
      <button type="button" onClick={() => void state.look()}>
        {t('try_again')}
      </button>
    </section>
  );
}
