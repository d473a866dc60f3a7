import { useState } from 'preact/hooks';
import { t } from '../../shared/text/t';
import { eventLink } from '../route';

/** Leads to the page of an event that is not there yet; it is saved once anything is written on it. */
export function NewEvent() {
  const [name, setName] = useState('');
  return (
    <form
      class="bar"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim()) location.hash = eventLink(name.trim());
      }}
    >
      <label>
        {t('event_new')}
        <input
          type="text"
          dir="auto"
          maxLength={200}
          placeholder={t('event_new_hint')}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!name.trim()}>
        {t('event_open')}
      </button>
    </form>
  );
}
