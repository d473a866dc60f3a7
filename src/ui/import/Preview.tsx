import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportPreview, PreviewPerson } from '../../fileWorker/protocol';
import { listOffers } from '../../store/queries/listOffers';
import { db, useLive } from '../shared/hooks/useLive';
import { formatNumber } from '../shared/text/numberText';
import { type PluralKey, plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import { CalendarFigures, CalendarOptions } from './CalendarPreview';
import { ColumnsTable } from './ColumnsTable';
import { choicesOf, comingIn, type Decisions, useDecisions } from './decisions';
import { FileOptions } from './FileOptions';
import { GuestListPreview } from './GuestListPreview';
import { ImportNamesakes } from './ImportNamesakes';
import { FindingsOption, OfferFindings } from './OfferPreview';
import { originText } from './originText';
import { PeopleList } from './PeopleList';
import { SkippedParts } from './SkippedParts';
import type { ImportFlow } from './useImport';
import './Preview.css';

interface PreviewProps {
  flow: ImportFlow;
  preview: ImportPreview;
  /** A page of its own with few words: lists are closed, and all that can be decided is behind one line. */
  isShort?: boolean;
}

/** What files would bring, in numbers that open; nothing is written before the button below is pressed. */
export function Preview({ flow, preview, isShort = false }: PreviewProps) {
  const decisions = useDecisions(preview);
  const { value: offers = [] } = useLive(() => listOffers(db));
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const coming = comingIn(preview, decisions);
  const of = (...all: PreviewPerson['status'][]) => preview.people.filter(({ status }) => all.includes(status));
  const asking = of('new', 'changed').filter(({ at, hasNeed }) => hasNeed && !decisions.without.has(at)).length;
  const changed = <People stem="import_changed" people={of('changed')} decisions={decisions} canLeaveOut />;
  const Heading = isShort ? 'h1' : 'h2';
  const calendarOptions = preview.calendar && (
    <CalendarOptions {...{ flow, preview, decisions }} offer={offers[0]?.name} />
  );
  const findingsOption = preview.findings.length > 0 && <FindingsOption decisions={decisions} />;
  const ofAllFiles = (
    <>
      {preview.tables.map((table) => (
        <ColumnsTable key={table.file} flow={flow} table={table} />
      ))}
      <FileOptions {...{ flow, preview, decisions }} />
    </>
  );
  return (
    <section class="preview" aria-labelledby="preview">
      <Heading id="preview" ref={heading} tabIndex={-1}>
        {t('import_preview')}
      </Heading>
      <ul class="origins">
        {preview.origins.map((origin) => (
          <li key={origin.format}>
            <strong>{originText(origin)}</strong> <span class="soft">{origin.files.join(', ')}</span>
          </li>
        ))}
      </ul>
      <GuestListPreview flow={flow} origins={preview.origins} />
      <CalendarFigures preview={preview}>{!isShort && calendarOptions}</CalendarFigures>
      <OfferFindings findings={preview.findings}>{!isShort && findingsOption}</OfferFindings>
      {asking > 0 && <p>{plural('import_seeking', asking)}</p>}
      {/* Behind the long list of whom a calendar names nobody would look for those they have. */}
      {preview.calendar && changed}
      <People
        stem="import_new"
        people={partsInOrder(of('new'))}
        decisions={decisions}
        canLeaveOut
        isOpen={!!preview.calendar && !isShort}
      />
      {!preview.calendar && changed}
      <People stem="import_same" people={of('same')} decisions={decisions} />
      {of('maybe').length > 0 && <ImportNamesakes people={of('maybe')} decisions={decisions} />}
      <People stem="import_removed" people={of('removed')} decisions={decisions}>
        <label class="check">
          <input
            type="checkbox"
            checked={decisions.takesRemoved}
            onChange={({ currentTarget }) => decisions.set({ takesRemoved: currentTarget.checked })}
          />
          {t('import_take_removed')}
        </label>
      </People>
      {preview.skipped.length > 0 && <SkippedParts parts={preview.skipped} />}
      {isShort ? (
        <details class="import-row">
          <summary>{t('import_options')}</summary>
          <div class="import-options">
            {calendarOptions}
            {findingsOption}
            {ofAllFiles}
          </div>
        </details>
      ) : (
        ofAllFiles
      )}
      <Foot
        {...{ flow, coming, isShort }}
        hasOffers={preview.offers > 0}
        nothing={
          !preview.people.length
            ? 'import_nobody'
            : of('new', 'changed').some(({ at }) => decisions.without.has(at))
              ? 'import_nobody_ticked'
              : 'import_nothing_new'
        }
        take={() => flow.take(choicesOf(preview, decisions, offers[0]?.id))}
      />
    </section>
  );
}

/** Who was met most often comes first, then names with Polish letters: they tell whether the letters are right. */
function partsInOrder(people: PreviewPerson[]): PreviewPerson[] {
  const isTelling = ({ name }: PreviewPerson) => Number(/[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ\uFFFD]/.test(name));
  const metMost = ({ meetings = 0, mails = 0 }: PreviewPerson) => meetings + mails;
  return people.sort((a, b) => metMost(b) - metMost(a) || isTelling(b) - isTelling(a) || a.at - b.at);
}

interface PeopleProps {
  stem: PluralKey;
  people: PreviewPerson[];
  decisions: Decisions;
  canLeaveOut?: boolean;
  isOpen?: boolean;
  children?: ComponentChildren;
}

/** A number that opens into its list. */
function People({ stem, people, decisions, canLeaveOut = false, isOpen = false, children }: PeopleProps) {
  if (!people.length) return null;
  const left = canLeaveOut ? people.filter(({ at }) => decisions.without.has(at)).length : 0;
  return (
    <details class="import-row" open={isOpen}>
      <summary>
        <span class="number">{formatNumber(people.length)}</span>
        <span>
          {plural(stem, people.length)}
          {left > 0 && <span class="soft"> {plural('import_left', left)}</span>}
        </span>
      </summary>
      {children}
      <PeopleList {...{ people, decisions, canLeaveOut }} />
    </details>
  );
}

interface FootProps {
  flow: ImportFlow;
  coming: number;
  isShort: boolean;
  hasOffers: boolean;
  /** What is said where nothing is to be taken in. */
  nothing: 'import_nobody' | 'import_nobody_ticked' | 'import_nothing_new';
  take(): void;
}

function Foot({ flow, coming, isShort, hasOffers, nothing, take }: FootProps) {
  const isNothing = coming === 0 && !hasOffers;
  useTakeKey(!isNothing && take);
  return (
    <div class="import-foot row">
      <p class="grow soft">{isNothing ? t(nothing) : !isShort && t('import_can_undo')}</p>
      <button type="button" class="quiet" onClick={flow.cancel}>
        {t('cancel')}
      </button>
      {!isNothing && (
        <button type="button" class="main" aria-keyshortcuts="Control+Enter" title="Ctrl+Enter" onClick={take}>
          {coming ? plural('import_take', coming) : t('import_take_offers')}
        </button>
      )}
    </div>
  );
}

/** Ctrl and Enter take in from anywhere in the preview: the button is behind all of the list. */
function useTakeKey(take: (() => void) | false): void {
  // Before the next key, not after the next frame: it has to take in what the last key ticked.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!take || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      take();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
