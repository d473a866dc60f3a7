import type { ContactRecord } from '../../store/records';
import { takeFocus } from '../shared/hooks/takeFocus';
import type { LastAction } from '../shared/hooks/useLastAction';
import { t } from '../shared/text/t';
import { useDraftedForm } from '../shared/typing/useDraftedForm';

interface TagFormProps {
  contact: ContactRecord;
  lastAction: LastAction;
  close(): void;
}

/** Tags for a person, several separated by commas. */
export function TagForm({ contact: { id, name }, lastAction, close }: TagFormProps) {
  const form = useDraftedForm(`tag/${id}`, ['tags']);
  const add = (form.text('tags') ?? '')
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
  async function save() {
    const said = t('tagged_whom', name, add.join(', '));
    if (!add.length || !(await lastAction.run('tag', { who: { contact: id }, add }, said))) return;
    await form.clear();
    close();
  }
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <label class="grow">
        {t('tags')}
        <input type="text" ref={takeFocus} placeholder={t('tags_hint')} {...form.props('tags')} />
      </label>
      <button type="submit" class="main" disabled={!add.length}>
        {t('save')}
      </button>
    </form>
  );
}
