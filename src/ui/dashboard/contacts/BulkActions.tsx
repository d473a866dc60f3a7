import { useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands/index';
import { type GoalKind, goalKinds, type Offer } from '../../../domain/model';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import {
  binIcon,
  circleIcon,
  closeIcon,
  exportIcon,
  goalIcon,
  hideIcon,
  knowsIcon,
  mergeIcon,
  tagIcon,
} from '../../shared/icons';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import './BulkActions.css';

/** What one transaction takes in a few seconds. */
const maxContacts = 10_000;
/** Joining is for somebody who is there twice or a few times. */
const maxJoined = 10;

interface BulkActionsProps {
  chosen: string[];
  /** Of how many. */
  total: number;
  lastAction: LastAction;
  offers: Offer[];
  chooseAll(): void;
  clear(): void;
  export(): void;
}

/** What can be done with all who are chosen; each is one undo, and says what it did to how many. */
export function BulkActions(props: BulkActionsProps) {
  const { chosen, total, lastAction, offers, chooseAll, clear } = props;
  const [open, setOpen] = useState<'goal' | 'tag'>();
  const n = chosen.length;
  const count = plural('n_chosen', n);
  const isTooMany = n > maxContacts;
  async function run(name: CommandInput<'bulk'>['do'], says: string, input: Record<string, unknown> = {}) {
    const contacts = name === 'join' ? chosen.slice(1) : chosen;
    const isDone = await lastAction.run('bulk', { contacts, do: name, input }, says);
    if (isDone) clear();
    return isDone;
  }
  const act = (name: CommandInput<'bulk'>['do'], says: string, input?: Record<string, unknown>) => () =>
    void run(name, says, input);
  return (
    <div class="bulk-actions" role="toolbar" aria-label={count}>
      <strong>{count}</strong>
      {isTooMany ? (
        <span>{plural('n_too_many', maxContacts)}</span>
      ) : (
        <>
          <BulkButton icon={tagIcon} label={t('tag')} isOpen={open === 'tag'} run={() => setOpen('tag')} />
          <BulkButton icon={goalIcon} label={t('goal')} isOpen={open === 'goal'} run={() => setOpen('goal')} />
          {offers.length > 0 && (
            <BulkButton icon={knowsIcon} label={t('knows_already')} run={act('told', plural('bulk_told', n))} />
          )}
          <BulkButton
            icon={circleIcon}
            label={t('into_circle')}
            run={act('circle', plural('bulk_circle', n), { isIn: true })}
          />
          {n > 1 && n <= maxJoined && (
            <BulkButton
              isRare
              icon={mergeIcon}
              label={t('join_two')}
              run={act('join', plural('bulk_joined', n), { into: chosen[0] })}
            />
          )}
          <BulkButton
            isRare
            icon={hideIcon}
            label={t('hide_from_lists')}
            run={act('setAside', plural('bulk_hidden', n), { aside: true })}
          />
          <BulkButton isRare icon={exportIcon} label={t('export_shown')} run={props.export} />
          <BulkButton icon={binIcon} label={t('remove')} isDanger run={act('remove', plural('bulk_removed', n))} />
        </>
      )}
      <span class="grow" />
      {n < total && (
        <button type="button" class="quiet" onClick={chooseAll}>
          {plural('choose_n', total)}
        </button>
      )}
      <button type="button" class="icon quiet" aria-label={t('cancel')} onClick={clear}>
        <Icon path={closeIcon} />
      </button>
      {open === 'tag' && (
        <BulkTagForm add={(tag) => run('tag', plural('bulk_tagged', n, tag.slice(0, 40)), { add: [tag] })} />
      )}
      {open === 'goal' && <BulkGoals set={(kind) => void run('goal', bulkGoalText(kind, n), { kind })} />}
    </div>
  );
}

const bulkGoalText = (kind: GoalKind, n: number) => plural('bulk_goal', n, t(`goal_${kind}`));

interface BulkButtonProps {
  icon: Parameters<typeof Icon>[0]['path'];
  label: string;
  isOpen?: boolean;
  isDanger?: boolean;
  /** Where there is little room its sign has to do. */
  isRare?: boolean;
  run(): void;
}

function BulkButton({ icon, label, isOpen, isDanger, isRare, run }: BulkButtonProps) {
  return (
    <button
      type="button"
      class={isDanger ? 'danger' : isRare ? 'rare' : undefined}
      title={isRare ? label : undefined}
      aria-expanded={isOpen}
      onClick={run}
    >
      <Icon path={icon} small />
      <span>{label}</span>
    </button>
  );
}

function BulkGoals({ set }: { set(kind: GoalKind): void }) {
  return (
    <fieldset class="bulk-form">
      <legend class="small soft">{t('goal')}</legend>
      {goalKinds.map((kind) => (
        <button type="button" key={kind} onClick={() => set(kind)}>
          {t(`goal_${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** @param props.add resolves to whether it was added */
function BulkTagForm({ add }: { add(tag: string): Promise<boolean> }) {
  const form = useDraftedForm('bulkTag', ['tag']);
  const tag = (form.text('tag') ?? '').trim();
  return (
    <form
      class="bulk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag) void add(tag).then((isAdded) => void (isAdded && form.clear()));
      }}
    >
      <input type="text" list="tags" aria-label={t('tag')} placeholder={t('tag')} {...form.props('tag')} />
      <button type="submit" class="main" disabled={!tag}>
        {t('add_tag')}
      </button>
    </form>
  );
}
