import { useMemo } from 'preact/hooks';
import { readPastedList } from '../../../formats/pastedList/pastedList';
import type { LastAction } from '../hooks/useLastAction';
import { withWishes } from '../pastedNames/withWishes';
import { plural } from '../text/plural';
import { t } from '../text/t';
import { useDraftedForm } from '../typing/useDraftedForm';
import './PastePeople.css';

interface PastePeopleProps {
  lastAction: LastAction;
  /** They are among the contacts now. */
  onAdded?(): void;
}

/** A field for several people at once, one a line; who is known already gets what is new. */
export function PastePeople({ lastAction, onAdded }: PastePeopleProps) {
  const form = useDraftedForm('paste', ['lines']);
  const text = form.text('lines') ?? '';
  const { contacts, skipped } = useMemo(() => readPastedList(text, ''), [text]);
  async function add() {
    const says = plural('people_added', contacts.length);
    if (!(await lastAction.run('import', { file: { contacts: await withWishes(contacts, text) } }, says))) return;
    await form.clear();
    onAdded?.();
  }
  return (
    <form
      class="paste-people"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        {t('welcome_paste_field')}
        <textarea rows={5} dir="auto" placeholder={t('welcome_paste_hint')} {...form.props('lines')} />
      </label>
      {text.trim() && !contacts.length && <p role="status">{t('welcome_paste_nobody')}</p>}
      {contacts.length > 0 && (
        <p class="buttons">
          <button type="submit" class="main">
            {plural('welcome_add', contacts.length)}
          </button>
          {skipped.length > 0 && <span class="soft">{plural('welcome_skipped', skipped.length)}</span>}
        </p>
      )}
    </form>
  );
}
