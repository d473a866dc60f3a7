import { useRef, useState } from 'preact/hooks';
import { parseCaptureLine } from '../../../capture/captureLine';
import { futurePartOf } from '../../../capture/futurePart';
import { today } from '../../../domain/days';
import { matchesTerm } from '../../../language/terms';
import { UndoBar } from '../../shared/components/UndoBar';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { useDayParser } from '../../shared/hooks/useDayParser';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { longDay } from '../../shared/text/dayText';
import { type MessageKey, t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { CaptureContact, similarContacts } from './CaptureContact';
import { likelyContact } from './likelyContact';
import './Capture.css';

type CapturePart = 'name' | 'company' | 'headline' | 'looksFor' | 'event' | 'email' | 'phone';
const captureParts: [CapturePart, MessageKey][] = [
  ['name', 'person_name'],
  ['headline', 'headline'],
  ['company', 'company'],
  ['looksFor', 'looks_for'],
  ['event', 'event'],
  ['email', 'capture_email'],
  ['phone', 'capture_phone'],
];
const captureFields = ['line', ...captureParts.map(([part]) => part)] as const;
/** Shown where the line has them. */
const rareParts: readonly CapturePart[] = ['email', 'phone'];

interface CaptureProps {
  /** Leaves the form. */
  close(hasSaved: boolean): void;
  /** Says what was saved, and undoes it, where the form is gone. */
  lastAction: LastAction;
}

/** A meeting typed as one line, shown as it was understood, and saved to a known or a new contact. */
export function Capture({ close, lastAction }: CaptureProps) {
  const form = useDraftedForm('capture', captureFields);
  const line = form.text('line') ?? '';
  // Parts changed by hand: the line doesn't overwrite them.
  const typed = Object.fromEntries(
    captureParts.map(([part]) => [part, form.text(part)]).filter(([, text]) => text !== undefined),
  ) as Partial<Record<CapturePart, string>>;
  const [chosen, setChosen] = useState<string>();
  const [noReminder, setNoReminder] = useState(false);
  const choice = useRef<HTMLDivElement>(null);
  const { value: events = [] } = useLive(() => db.events.toCollection().primaryKeys() as Promise<string[]>);
  const read = { ...withKnownEvent(parseCaptureLine(line), events), ...typed };
  const { value: similar = [] } = useLive(() => similarContacts(read.name), [read.name]);
  const contact = chosen ?? likelyContact(similar, read);
  const dayIn = useDayParser();
  const saidDay = dayIn(futurePartOf(line), today());
  const remind = saidDay && saidDay.day > today() && !noReminder ? saidDay.day : undefined;

  async function save() {
    // A namesake at another firm: who it is has to be said first.
    if (contact === undefined) return choice.current?.querySelector('input')?.focus();
    const { channel, more: _, ...parts } = read;
    const input = {
      ...{ ...parts, channel, on: today(), note: line },
      ...(contact && { contact }),
      ...(remind && { remind: { on: remind, text: parts.looksFor } }),
    };
    if (!(await lastAction.run('capture', input, t('captured', parts.name)))) return;
    await form.clear();
    close(true);
  }

  return (
    <form
      class="capture"
      aria-label={t('capture')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The browser would close the popup too.
        event.preventDefault();
        close(false);
      }}
    >
      <label>
        {t('capture_line')}
        <textarea
          rows={2}
          ref={takeFocus}
          placeholder={t('capture_hint')}
          aria-describedby="capture-help"
          {...form.props('line')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            if (read.name) void save();
          }}
        />
      </label>
      <p id="capture-help" class="small soft">
        {t('capture_help')}
      </p>
      {line.trim() && (
        <>
          <div ref={choice}>
            {similar.length > 0 && <CaptureContact {...{ similar, contact }} choose={setChosen} />}
          </div>
          <div class="parts">
            {captureParts
              .filter(([part]) => !rareParts.includes(part) || read[part])
              .map(([part, label]) => (
                <label key={part}>
                  {t(label)}
                  <input type="text" {...form.props(part)} value={read[part] ?? ''} />
                </label>
              ))}
          </div>
          {saidDay && saidDay.day > today() && (
            <label class="check">
              <input type="checkbox" checked={!noReminder} onChange={() => setNoReminder(!noReminder)} />
              {t('remind_on')} {longDay(saidDay.day)}
            </label>
          )}
        </>
      )}
      <div class="row">
        <button type="submit" class="main" disabled={!read.name}>
          {t('save')}
        </button>
        <button type="button" class="quiet" onClick={() => close(false)}>
          {t('cancel')}
        </button>
      </div>
      {lastAction.done?.isWrong && <UndoBar {...lastAction} />}
    </form>
  );
}

/** The event under the name that it has here already: "śniadaniu BNI" is "Śniadanie BNI". Else as it was typed. */
function withKnownEvent<L extends { event?: string }>(line: L, events: readonly string[]): L {
  const { event } = line;
  const known = event && events.find((name) => matchesTerm(event, [name]));
  return known ? { ...line, event: known } : line;
}
