import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, today } from '../../../domain/days';
import { type GoalKind, goalKinds } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { formatDay, t } from '../../shared/text/t';
import { contactPage } from './contactPage';
import { ReminderForm } from './ReminderForm';
import './PersonRow.css';

/** Snoozing is for a week: longer is a decision, shorter is nagging. */
const snoozeDays = 7;

interface PersonRowProps {
  contact: ContactRecord;
  lastAction: LastAction;
  /** Why they are in the list. */
  children?: ComponentChildren;
  /** The main button. */
  main?: ComponentChildren;
}

/** A person in a list, with what can be done. */
export function PersonRow({ contact, lastAction, children, main }: PersonRowProps) {
  const [open, setOpen] = useState<'goal' | 'remind'>();
  const { id, name } = contact;
  const who = { contact: id };
  const toggle = (which: 'goal' | 'remind') => setOpen(open === which ? undefined : which);
  function snooze() {
    const until = addDays(today(), snoozeDays);
    void lastAction.run('snooze', { who, until }, t('snoozed_whom', name, formatDay(until, today())));
  }
  async function setGoal(kind: GoalKind) {
    if (await lastAction.run('goal', { who, kind }, t('goal_set_whom', name))) setOpen(undefined);
  }
  return (
    <li class="person">
      <div class="grow">
        <PersonName contact={contact} />
        <div class="small soft why" dir="auto">
          {children}
        </div>
        <div class="steps">
          <RowAction name={t('later')} of={name} key_="s" leaves onClick={snooze} />
          <RowAction name={t('set_goal')} of={name} key_="g" isOpen={open === 'goal'} onClick={() => toggle('goal')} />
          <RowAction
            name={t('remind')}
            of={name}
            key_="r"
            isOpen={open === 'remind'}
            onClick={() => toggle('remind')}
          />
        </div>
        {open === 'goal' && <GoalSelect of={name} choose={(kind) => void setGoal(kind)} />}
        {open === 'remind' && <ReminderForm {...{ contact, lastAction }} close={() => setOpen(undefined)} />}
      </div>
      {main}
    </li>
  );
}

interface RowActionProps {
  name: string;
  of: string;
  key_: string;
  leaves?: boolean;
  isOpen?: boolean;
  onClick(): void;
}

function RowAction({ name, of, key_, leaves, isOpen, onClick }: RowActionProps) {
  return (
    <button
      type="button"
      class="quiet"
      data-key={key_}
      data-leaves={leaves || undefined}
      aria-label={`${name}: ${of}`}
      aria-expanded={isOpen}
      title={`${name} (${key_.toUpperCase()})`}
      onClick={onClick}
    >
      {name}
    </button>
  );
}

function GoalSelect({ of, choose }: { of: string; choose(kind: GoalKind): void }) {
  return (
    <select
      aria-label={`${t('goal')}: ${of}`}
      ref={takeFocus}
      onChange={({ currentTarget }) => choose(currentTarget.value as GoalKind)}
    >
      <option value="">{t('goal_none')}</option>
      {goalKinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`goal_${kind}`)}
        </option>
      ))}
    </select>
  );
}

/** The name, as a link to the person's page on the web or else in the dashboard. */
function PersonName({ contact }: { contact: Pick<ContactRecord, 'id' | 'name' | 'keys' | 'lastPage'> }) {
  const href = contactPage(contact) ?? `dashboard.html#person=${encodeURIComponent(contact.id)}`;
  return (
    <a class="name" dir="auto" href={href} target="_blank" rel="noreferrer">
      {contact.name}
    </a>
  );
}
