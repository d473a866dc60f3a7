import type { CommandInput } from '../../../commands';
import { type GoalKind, goalKinds, type Offer } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { sentenceToTell, write, writingPlace } from '../../people/writeToContact';
import { ActionMenu } from '../../shared/components/ActionMenu';
import { takeFocus } from '../../shared/hooks/takeFocus';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { binIcon, cardIcon, circleIcon, goalIcon, hideIcon, tagIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { personLink } from '../route';

interface RowActionsProps {
  person: ContactRecord;
  lastAction: LastAction;
  offers: readonly Offer[];
  /** Opens a form below the row. */
  open(form: 'goal' | 'tag'): void;
}

/** What can be done with one contact of the table. */
export function RowActions({ person, lastAction, offers, open }: RowActionsProps) {
  const { id, name, circle, setAside } = person;
  const who = { contact: id };
  const sentence = sentenceToTell(person, offers);
  return (
    <>
      <button
        type="button"
        class="wash"
        aria-description={name}
        onClick={() => void write(writingPlace(person, sentence), sentence)}
      >
        {t('write')}
      </button>
      {offers.length > 0 && person.standing.flagged && (
        <button
          type="button"
          class="quiet"
          aria-description={name}
          onClick={() => void lastAction.run('told', { who }, t('told_whom', name))}
        >
          {t('knows_already')}
        </button>
      )}
      <ActionMenu
        of={name}
        actions={[
          { label: t('goal'), icon: goalIcon, run: () => open('goal') },
          { label: t('tag'), icon: tagIcon, run: () => open('tag') },
          {
            label: t(circle ? 'out_of_circle' : 'into_circle'),
            icon: circleIcon,
            run: () => void lastAction.run('circle', { who, isIn: !circle }, circleSaid(name, !circle)),
          },
          { label: t('full_record'), icon: cardIcon, run: () => location.assign(personLink(id)) },
          setAside
            ? { label: t('show_on_lists'), icon: hideIcon, isApart: true, run: () => setShown(true) }
            : { label: t('hide_from_lists'), icon: hideIcon, isApart: true, run: () => setShown(false) },
          {
            label: t('remove'),
            icon: binIcon,
            isDanger: true,
            run: () => void lastAction.run('remove', { who }, t('removed_whom', name)),
          },
        ]}
      />
    </>
  );
  function setShown(isShown: boolean) {
    const input: CommandInput<'setAside'> = { who, aside: !isShown };
    void lastAction.run('setAside', input, t(isShown ? 'shown_whom' : 'hidden_whom', name));
  }
}

const circleSaid = (name: string, isIn: boolean) => t(isIn ? 'circle_in_whom' : 'circle_out_whom', name);

interface RowPopoverProps {
  person: ContactRecord;
  lastAction: LastAction;
  open: 'goal' | 'tag';
  close(): void;
}

/** A goal or a tag for the row above it. */
export function RowPopover({ person: { id, name }, lastAction, open, close }: RowPopoverProps) {
  const who = { contact: id };
  async function setGoal(kind: GoalKind) {
    if (await lastAction.run('goal', { who, kind }, t('goal_set_whom', name))) close();
  }
  return (
    <div class="row-popover">
      {open === 'tag' ? (
        <TagField {...{ id, name, lastAction, close }} />
      ) : (
        <fieldset class="chips" onKeyDown={({ key }) => key === 'Escape' && close()}>
          <legend class="small soft">
            {t('goal')}: {name}
          </legend>
          {goalKinds.map((kind, i) => (
            <button type="button" key={kind} ref={i ? null : takeFocus} onClick={() => void setGoal(kind)}>
              {t(`goal_${kind}`)}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" class="quiet" onClick={close}>
        {t('cancel')}
      </button>
    </div>
  );
}

function TagField({
  id,
  name,
  lastAction,
  close,
}: Omit<RowPopoverProps, 'person' | 'open'> & { id: string; name: string }) {
  const form = useDraftedForm(`tag/${id}`, ['tag']);
  const tag = (form.text('tag') ?? '').trim();
  async function save() {
    const input = { who: { contact: id }, add: [tag] };
    if (!tag || !(await lastAction.run('tag', input, t('tagged_whom', name, tag)))) return;
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
      <input type="text" list="tags" ref={takeFocus} aria-label={`${t('tag')}: ${name}`} {...form.props('tag')} />
      <button type="submit" class="main" disabled={!tag}>
        {t('add_tag')}
      </button>
    </form>
  );
}
