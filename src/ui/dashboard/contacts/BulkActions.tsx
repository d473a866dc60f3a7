import { useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands/index';
import { type GoalKind, goalKinds, type Offer } from '../../../domain/model';
import type { LastAction } from '../../shared/components/LastAction';
import { plural, t } from '../../shared/text/t';

/** What one transaction takes in a few seconds. */
const mostAtOnce = 10_000;

interface Props {
  chosen: string[];
  doing: LastAction;
  tags: string[];
  offers: Offer[];
  clear(): void;
}

/** What can be done with all who are chosen; each is one undo. */
export function BulkActions({ chosen, doing, offers, clear }: Props) {
  const [tag, setTag] = useState('');
  const says = plural('n_chosen', chosen.length);
  if (chosen.length > mostAtOnce) return <p class="bulk">{plural('n_too_many', mostAtOnce)}</p>;
  async function each(what: CommandInput<'each'>['do'], label: string, input: Record<string, unknown> = {}) {
    const contacts = what === 'join' ? chosen.slice(1) : chosen;
    if (await doing.run('each', { contacts, do: what, input }, `${label}: ${says}`)) clear();
  }
  return (
    <div class="bulk" role="toolbar" aria-label={says}>
      <strong>{says}</strong>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim()) void each('tag', t('add_tag'), { add: [tag.trim()] });
          setTag('');
        }}
      >
        <input
          type="text"
          list="tags"
          maxLength={100}
          aria-label={t('tag')}
          placeholder={t('tag')}
          value={tag}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
        <button type="submit">{t('add_tag')}</button>
      </form>
      <select
        aria-label={t('goal')}
        value=""
        onChange={({ currentTarget }) => void each('goal', t('goal'), { kind: currentTarget.value as GoalKind })}
      >
        <option value="">{t('set_goal')} …</option>
        {goalKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`goal_${kind}`)}
          </option>
        ))}
      </select>
      {offers.length > 0 && (
        <button type="button" onClick={() => void each('told', t('told'))}>
          {t('told')}
        </button>
      )}
      <button type="button" onClick={() => void each('circle', t('into_circle'), { isIn: true })}>
        {t('into_circle')}
      </button>
      {chosen.length > 1 && chosen.length <= 10 && (
        <button type="button" onClick={() => void each('join', t('merge'), { into: chosen[0] })}>
          {t('merge')}
        </button>
      )}
      <button type="button" class="danger" onClick={() => void each('remove', t('removed'))}>
        {t('remove')}
      </button>
      <button type="button" class="quiet" onClick={clear}>
        {t('cancel')}
      </button>
    </div>
  );
}
