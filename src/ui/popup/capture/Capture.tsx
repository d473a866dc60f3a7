import { useState } from 'preact/hooks';
import { futurePartOf } from '../../../capture/captureDay';
import { type CapturedLine, parseCaptureLine } from '../../../capture/captureLine';
import { today } from '../../../domain/days';
import { fold } from '../../../language/folding';
import type { ContactRecord } from '../../../store/records';
import { searchContacts } from '../../../store/search/search';
import { longDay } from '../../people/ReminderForm';
import { UndoBar, useLastAction } from '../../shared/components/LastAction';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { useDayParser } from '../../shared/hooks/useDayParser';
import { db, useLive } from '../../shared/hooks/useLive';
import { useTypedForm } from '../../shared/hooks/useTypedForm';
import { type MessageKey, t } from '../../shared/text/t';
import './Capture.css';

type CapturePart = 'name' | 'company' | 'headline' | 'looksFor' | 'event';
const captureParts: [CapturePart, MessageKey][] = [
  ['name', 'person_name'],
  ['headline', 'headline'],
  ['company', 'company'],
  ['looksFor', 'looks_for'],
  ['event', 'event'],
];
const captureFields = ['line', ...captureParts.map(([part]) => part)] as const;
const mostCandidates = 4;

/** A meeting typed as one line, shown as it was understood, and saved to a known or a new contact. */
export function Capture({ close }: { close?(): void }) {
  const form = useTypedForm('capture', captureFields);
  const line = form.text('line') ?? '';
  // Parts changed by hand: the line doesn't overwrite them.
  const typed = Object.fromEntries(
    captureParts.map(([part]) => [part, form.text(part)]).filter(([, text]) => text !== undefined),
  ) as Partial<Record<CapturePart, string>>;
  const [chosen, setChosen] = useState<string>();
  const [noReminder, setNoReminder] = useState(false);
  const lastAction = useLastAction();
  const read = { ...parseCaptureLine(line), ...typed };
  const { value: similar = [] } = useLive(() => similarContacts(read), [read.name, read.company]);
  const contact = chosen ?? likelySame(similar, read)?.id ?? '';
  const dayIn = useDayParser();
  const saidDay = dayIn(futurePartOf(line), today());
  const remind = saidDay && saidDay.day > today() && !noReminder ? saidDay.day : undefined;

  async function save() {
    const { name, company, headline, looksFor, event, channel } = read;
    const input = {
      ...{ name, company, headline, looksFor, event, channel, on: today(), note: line },
      ...(contact && { contact }),
      ...(remind && { remind: { on: remind, text: looksFor } }),
    };
    if (!(await lastAction.run('capture', input, t('captured', name)))) return;
    await form.clear();
    setChosen(undefined);
    setNoReminder(false);
  }

  return (
    <form
      class="capture"
      aria-label={t('capture')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && close?.()}
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
          {similar.length > 0 && <CaptureContact {...{ similar, contact }} choose={setChosen} />}
          <div class="parts">
            {captureParts.map(([part, label]) => (
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
        {close && (
          <button type="button" class="quiet" onClick={close}>
            {t('cancel')}
          </button>
        )}
      </div>
      <UndoBar {...lastAction} />
    </form>
  );
}

interface CaptureContactProps {
  similar: ContactRecord[];
  contact: string;
  choose(contact: string): void;
}

function CaptureContact({ similar, contact, choose }: CaptureContactProps) {
  const one = (id: string, text: string) => (
    <label key={id} class="check" dir="auto">
      <input type="radio" name="who" checked={contact === id} onChange={() => choose(id)} />
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend class="small soft">{t('capture_who')}</legend>
      {similar.map(({ id, name, headline, company }) =>
        one(id, [name, headline ?? company].filter(Boolean).join(', ')),
      )}
      {one('', t('capture_new'))}
    </fieldset>
  );
}

async function similarContacts({ name }: CapturedLine): Promise<ContactRecord[]> {
  if (name.trim().length < 2) return [];
  const all = await searchContacts(db, name, 20);
  const words = fold(name).split(' ');
  return all.filter((one) => words.every((word) => one.nameKey?.includes(word.slice(0, -1)))).slice(0, mostCandidates);
}

/** The contact with the same full name, or the same first name and company; otherwise the user is asked. */
function likelySame(similar: ContactRecord[], { name, company }: CapturedLine): ContactRecord | undefined {
  const same = similar.filter(
    (one) =>
      (name.includes(' ') && one.nameKey === fold(name)) ||
      (company && one.company && fold(one.company).includes(fold(company))),
  );
  return same.length === 1 ? same[0] : undefined;
}
