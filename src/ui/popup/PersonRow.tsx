import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, today } from '../../domain/days';
import { type GoalKind, goalKinds } from '../../domain/model';
import type { ContactRecord } from '../../store/records';
import type { LastAction } from '../shared/components/LastAction';
import { takeFocus } from '../shared/hooks/takeFocus';
import { formatDay, t } from '../shared/text/t';
import { contactPage } from './contactPage';
import { ReminderForm } from './ReminderForm';

/** Snoozing is for a week: longer is a decision, shorter is nagging. */
const snoozeDays = 7;

interface Props {
  contact: ContactRecord;
  doing: LastAction;
  /** Why they stand here. */
  children?: ComponentChildren;
  /** What to do first with them. */
  main?: ComponentChildren;
}

/** A person in a list, with what can be done about them. */
export function PersonRow({ contact, doing, children, main }: Props) {
  const [open, setOpen] = useState<'goal' | 'remind'>();
  const { id, name } = contact;
  const who = { contact: id };
  const toggle = (which: 'goal' | 'remind') => setOpen(open === which ? undefined : which);
  function snooze() {
    const until = addDays(today(), snoozeDays);
    void doing.run('snooze', { who, until }, t('snoozed_whom', name, formatDay(until, today())));
  }
  async function setGoal(kind: GoalKind) {
    if (await doing.run('goal', { who, kind }, t('goal_set_whom', name))) setOpen(undefined);
  }
  return (
    <li class="person">
      <div class="grow">
        <PersonName contact={contact} />
        <div class="small soft why" dir="auto">
          {children}
        </div>
        <div class="steps">
          <Step name={t('later')} of={name} key_="s" leaves onClick={snooze} />
          <Step name={t('set_goal')} of={name} key_="g" isOpen={open === 'goal'} onClick={() => toggle('goal')} />
          <Step name={t('remind')} of={name} key_="r" isOpen={open === 'remind'} onClick={() => toggle('remind')} />
        </div>
        {open === 'goal' && <Goals of={name} choose={(kind) => void setGoal(kind)} />}
        {open === 'remind' && <ReminderForm {...{ contact, doing }} close={() => setOpen(undefined)} />}
      </div>
      {main}
    </li>
  );
}

interface StepProps {
  name: string;
  of: string;
  key_: string;
  leaves?: boolean;
  isOpen?: boolean;
  onClick(): void;
}

function Step({ name, of, key_, leaves, isOpen, onClick }: StepProps) {
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

function Goals({ of, choose }: { of: string; choose(kind: GoalKind): void }) {
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

/** The name, leading to where the person is met, or to their page on the dashboard. */
function PersonName({ contact }: { contact: Pick<ContactRecord, 'id' | 'name' | 'keys' | 'lastPage'> }) {
  const href = contactPage(contact) ?? `dashboard.html#person=${encodeURIComponent(contact.id)}`;
  return (
    <a class="name" dir="auto" href={href} target="_blank" rel="noreferrer">
      {contact.name}
    </a>
  );
}
