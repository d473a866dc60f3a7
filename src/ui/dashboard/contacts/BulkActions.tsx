import type { CommandInput } from '../../../commands/index';
import { type GoalKind, goalKinds, type Offer } from '../../../domain/model';
import type { LastAction } from '../../shared/components/LastAction';
import { useTypedForm } from '../../shared/hooks/useTypedForm';
import { plural, t } from '../../shared/text/t';
import './BulkActions.css';

/** What one transaction takes in a few seconds. */
const maxContacts = 10_000;
/** Merging is for somebody who is there twice or a few times. */
const maxMerged = 10;

interface BulkActionsProps {
  chosen: string[];
  lastAction: LastAction;
  offers: Offer[];
  clear(): void;
}

/** What can be done with all who are chosen; each is one undo. */
export function BulkActions({ chosen, lastAction, offers, clear }: BulkActionsProps) {
  const count = plural('n_chosen', chosen.length);
  if (chosen.length > maxContacts) return <p class="bulk-actions">{plural('n_too_many', maxContacts)}</p>;
  async function run(name: CommandInput<'each'>['do'], label: string, input: Record<string, unknown> = {}) {
    const contacts = name === 'join' ? chosen.slice(1) : chosen;
    const isDone = await lastAction.run('each', { contacts, do: name, input }, `${label}: ${count}`);
    if (isDone) clear();
    return isDone;
  }
  return (
    <div class="bulk-actions" role="toolbar" aria-label={count}>
      <strong>{count}</strong>
      <BulkTagForm add={(tag) => run('tag', t('add_tag'), { add: [tag] })} />
      <select
        aria-label={t('goal')}
        value=""
        onChange={({ currentTarget }) => void run('goal', t('goal'), { kind: currentTarget.value as GoalKind })}
      >
        <option value="">{t('set_goal')} …</option>
        {goalKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`goal_${kind}`)}
          </option>
        ))}
      </select>
      {offers.length > 0 && (
        <button type="button" onClick={() => void run('told', t('told'))}>
          {t('told')}
        </button>
      )}
      <button type="button" onClick={() => void run('circle', t('into_circle'), { isIn: true })}>
        {t('into_circle')}
      </button>
      {chosen.length > 1 && chosen.length <= maxMerged && (
        <button type="button" onClick={() => void run('join', t('merge'), { into: chosen[0] })}>
          {t('merge')}
        </button>
      )}
      <button type="button" class="danger" onClick={() => void run('remove', t('removed'))}>
        {t('remove')}
      </button>
      <button type="button" class="quiet" onClick={clear}>
        {t('cancel')}
      </button>
    </div>
  );
}

/** @param props.add resolves to whether it was added */
function BulkTagForm({ add }: { add(tag: string): Promise<boolean> }) {
  const form = useTypedForm('bulkTag', ['tag']);
  const tag = (form.text('tag') ?? '').trim();
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag) void add(tag).then((isAdded) => void (isAdded && form.clear()));
      }}
    >
      <input type="text" list="tags" aria-label={t('tag')} placeholder={t('tag')} {...form.props('tag')} />
      <button type="submit">{t('add_tag')}</button>
    </form>
  );
}
