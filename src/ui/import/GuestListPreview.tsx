import { useState } from 'preact/hooks';
import type { Origin } from '../../domain/importOrigin';
import { t } from '../shared/text/t';
import { useDraftedForm } from '../shared/typing/useDraftedForm';
import type { ImportFlow } from './useImport';

/** The event of a guest list, as the file tells it, to be corrected: nothing tells its day for sure. */
export function GuestListPreview({ flow, origins }: { flow: ImportFlow; origins: readonly Origin[] }) {
  const origin = origins.find(({ format, event }) => format === 'guests' && event);
  if (!origin) return null;
  return <EventForm flow={flow} origin={origin} />;
}

function EventForm({ flow, origin }: { flow: ImportFlow; origin: Origin }) {
  const form = useDraftedForm(`import/event/${origin.files.join()}`, ['event', 'day']);
  const name = form.text('event') ?? origin.event ?? '';
  const on = form.text('day') ?? origin.from ?? '';
  const [allCame, setAllCame] = useState(!!flow.source.options.event?.allCame);
  return (
    <form
      class="bar"
      aria-label={t('guests_event')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const event = { ...(name.trim() && { name: name.trim() }), ...(on && { on }), allCame };
        void flow.readAgain({ event }).then(() => form.clear());
      }}
    >
      <label>
        {t('guests_event')}
        <input dir="auto" {...form.props('event')} value={name} />
      </label>
      <label>
        {t('guests_day')}
        <input type="date" {...form.props('day')} value={on} />
      </label>
      <label class="check">
        <input type="checkbox" checked={allCame} onChange={({ currentTarget }) => setAllCame(currentTarget.checked)} />
        {t('guests_all_came')}
      </label>
      <button type="submit">{t('guests_apply')}</button>
    </form>
  );
}
