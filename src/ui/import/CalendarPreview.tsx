import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../fileWorker/protocol';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import type { Decisions } from './decisions';
import type { ImportFlow } from './useImport';
import { WhoseFile } from './WrongFile';

interface CalendarFiguresProps {
  preview: ImportPreview;
  /** What can be decided, where it is not elsewhere. */
  children?: ComponentChildren;
}

/** What the calendar would tell, in a sentence each. */
export function CalendarFigures({ preview: { calendar }, children }: CalendarFiguresProps) {
  if (!calendar) return null;
  return (
    <div class="calendar-look">
      <p class="big">
        {t(
          'calendar_found',
          plural('n_meetings', calendar.meetings),
          plural('with_people', calendar.people),
          calendar.since,
        )}
      </p>
      {calendar.oftenWithoutNote > 0 && <p>{plural('calendar_often', calendar.oftenWithoutNote)}</p>}
      {calendar.new > 0 && <p>{plural('calendar_new', calendar.new)}</p>}
      {children}
    </div>
  );
}

interface CalendarOptionsProps {
  flow: ImportFlow;
  preview: ImportPreview;
  decisions: Decisions;
  /** The name of the main offer. */
  offer: string | undefined;
}

/** Whose the calendar is; titles, private events, and what may be an event. */
export function CalendarOptions({ flow, preview, decisions, offer }: CalendarOptionsProps) {
  const { titles, origins } = preview;
  const { options } = flow.source;
  // Firefox looks at each new field for an address whether it can fill it in: that is not to be in the first drawing.
  const [isAsked, setAsked] = useState(false);
  const owner = origins.find(({ format }) => format === 'calendar')?.owner ?? '';
  return (
    <>
      <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
        <summary class="soft">{t('calendar_whose', owner)}</summary>
        {isAsked && <WhoseFile flow={flow} known={owner} />}
      </details>
      <label class="check">
        <input
          type="checkbox"
          checked={decisions.withoutTitles}
          onChange={({ currentTarget }) => decisions.set({ withoutTitles: currentTarget.checked })}
        />
        {t('calendar_without_titles')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={options.withoutPrivate === false}
          onChange={({ currentTarget }) => void flow.readAgain({ withoutPrivate: !currentTarget.checked })}
        />
        {t('calendar_private')}
      </label>
      {titles.length > 0 && (
        <fieldset>
          <legend>{t('calendar_events')}</legend>
          {titles.map(({ title, days, people }) => (
            <RepeatedTitle
              key={title}
              label={t('calendar_event', title, plural('n_times', days), plural('with_people', people))}
              {...{ title, decisions, offer }}
            />
          ))}
        </fieldset>
      )}
      <p class="soft small">{t('calendar_keys', t('key_business').toUpperCase(), t('key_social').toUpperCase())}</p>
    </>
  );
}

interface RepeatedTitleProps {
  title: string;
  label: string;
  decisions: Decisions;
  offer: string | undefined;
}

/** An event that comes again, and whether everybody there says what they do: then being there is telling. */
function RepeatedTitle({ title, label, decisions, offer }: RepeatedTitleProps) {
  const chosen = decisions.events[title];
  const set = (value: { told: boolean } | undefined) => {
    const { [title]: _, ...others } = decisions.events;
    decisions.set({ events: value ? { ...others, [title]: value } : others });
  };
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={!!chosen} onChange={() => set(chosen ? undefined : { told: false })} />
        {label}
      </label>
      {chosen && offer && (
        <label class="check inner">
          <input type="checkbox" checked={chosen.told} onChange={() => set({ told: !chosen.told })} />
          {t('calendar_event_told', offer)}
        </label>
      )}
    </>
  );
}
