import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { eventLink } from '../route';

/** Leads to the page of an event that is not there yet; it is saved once anything is written on it. */
export function NewEvent() {
  const form = useDraftedForm('newEvent', ['name']);
  const name = (form.text('name') ?? '').trim();
  async function open() {
    if (!name) return;
    await form.clear();
    location.hash = eventLink(name);
  }
  return (
    <form
      class="bar"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void open();
      }}
    >
      <label>
        {t('event_new')}
        <input type="text" dir="auto" placeholder={t('event_new_hint')} {...form.props('name')} />
      </label>
      <button type="submit" disabled={!name}>
        {t('event_open')}
      </button>
    </form>
  );
}
