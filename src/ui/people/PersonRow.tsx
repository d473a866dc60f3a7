import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { knowledgeOf } from '../../domain/relation/knowledgeState';
import type { ContactRecord } from '../../store/records';
import { ActionMenu, type MenuAction } from '../shared/components/ActionMenu';
import { Icon } from '../shared/components/Icon';
import { Initials } from '../shared/components/PersonHead';
import { dashboardTarget } from '../shared/dashboardTarget';
import type { LastAction } from '../shared/hooks/useLastAction';
import { bellIcon, cardIcon, clockIcon, goalIcon, hideIcon, openIcon, tagIcon } from '../shared/icons';
import { isSingleKey } from '../shared/isTyping';
import { lazy } from '../shared/lazy';
import { companyAndRole } from '../shared/text/recordText';
import { t } from '../shared/text/t';
import { contactPage, recordPage } from './contactLinks';
import { laterAction } from './laterAction';
import type { RowAction } from './rowAction';
import './PersonRow.css';

const GoalChoice = lazy(async () => (await import('./rowForms')).GoalChoice);
const ReminderOnDay = lazy(async () => (await import('./rowForms')).ReminderOnDay);
const TagForm = lazy(async () => (await import('./rowForms')).TagForm);

interface PersonRowProps {
  contact: ContactRecord;
  lastAction: LastAction;
  /** Why they are in the list. */
  children?: ComponentChildren;
  main?: RowAction | undefined;
  second?: RowAction | undefined;
  third?: RowAction | undefined;
}

/** A person in a list: who, the whole why, the two acts of the list, and the rest behind three dots. */
export function PersonRow({ contact, lastAction, children, main, second, third }: PersonRowProps) {
  const [open, setOpen] = useState<'goal' | 'remind' | 'tag'>();
  const { id, name, standing } = contact;
  const close = () => setOpen(undefined);
  const later = laterAction(contact, lastAction);
  const isLaterShown = second?.letter === later.letter;
  const rest: MenuAction[] = [
    { label: t('reminder'), icon: bellIcon, letter: t('letter_remind'), run: () => setOpen('remind') },
    ...(isLaterShown ? [] : [{ ...later, icon: clockIcon }]),
    { label: t('goal'), icon: goalIcon, letter: t('letter_goal'), run: () => setOpen('goal') },
    { label: t('tag'), icon: tagIcon, letter: t('letter_tag'), run: () => setOpen('tag') },
    { label: t('full_record'), icon: cardIcon, href: recordPage(id), target: dashboardTarget() },
    ...pageAction(contact),
    { label: t('hide_from_lists'), icon: hideIcon, isApart: true, run: () => hide(contact, lastAction) },
  ];
  const role = companyAndRole(contact).join(' · ');
  return (
    <li class="person" onKeyDown={(event) => pressLetter(event, [main, second, third, later, ...rest])}>
      <Initials name={name} knowledge={knowledgeOf(standing)} />
      <div class="grow">
        <p class="who">
          <a class="name" dir="auto" href={recordPage(id)} target={dashboardTarget()} rel="noreferrer">
            {name}
          </a>
          {role && (
            <span class="role" dir="auto" title={role}>
              {role}
            </span>
          )}
        </p>
        <div class="why" dir="auto">
          {children}
        </div>
        {open === 'goal' && <GoalChoice {...{ contact, lastAction, close }} />}
        {open === 'remind' && <ReminderOnDay {...{ contact, lastAction, close }} />}
        {open === 'tag' && <TagForm {...{ contact, lastAction, close }} />}
        {main && (
          <div class="acts">
            <RowButton {...main} of={name} rank={main.isPlain ? 'plain' : 'wash'} />
            {second && <RowButton {...second} of={name} rank={second.isPlain ? 'plain' : 'quiet'} />}
            {third && <RowButton {...third} of={name} rank="quiet" />}
            <ActionMenu of={name} actions={rest} />
          </div>
        )}
      </div>
      {!main && <ActionMenu of={name} actions={rest} />}
    </li>
  );
}

function RowButton({ label, run, icon, hint, of, rank }: RowAction & { of: string; rank: 'wash' | 'plain' | 'quiet' }) {
  return (
    <button type="button" class={rank} aria-description={hint ? `${of}. ${hint}` : of} title={hint} onClick={run}>
      {icon && <Icon path={icon} small />}
      {label}
    </button>
  );
}

function hide({ id, name }: ContactRecord, lastAction: LastAction): void {
  void lastAction.run('setAside', { who: { contact: id }, aside: true }, t('hidden_whom', name));
}

/** The person's page on the web, where one is known. */
function pageAction(contact: ContactRecord): MenuAction[] {
  const href = contactPage(contact);
  return href ? [{ label: new URL(href).hostname.replace(/^www\./, ''), icon: openIcon, href }] : [];
}

type Pressable = Pick<RowAction, 'label'> & { letter?: string; leaves?: boolean; run?(): void };

/** A letter does what its button does; where the person leaves the list with it, the next one gets the focus. */
function pressLetter(event: KeyboardEvent, actions: (Pressable | undefined)[]): void {
  const { key, currentTarget } = event;
  if (!isSingleKey(event)) return;
  const action = actions.find((one) => one?.run && one.letter === key.toLowerCase());
  if (!action) return;
  event.preventDefault();
  const row = currentTarget as HTMLElement;
  const next = row.nextElementSibling ?? row.previousElementSibling;
  action.run?.();
  if (action.leaves) next?.querySelector<HTMLElement>('.name')?.focus();
}
