import type { ComponentChildren } from 'preact';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import type { ContactRecord } from '../../../store/records';
import type { RowAction } from '../../people/rowAction';
import { Initials } from '../../shared/components/PersonHead';
import { PersonLink } from '../shared/PersonLink';
import './SmallRow.css';

interface SmallRowProps {
  contact: ContactRecord;
  text: string;
  action?: RowAction;
  /** A further button. */
  children?: ComponentChildren;
}

/** A person in a side column: who, one line why, and one act. */
export function SmallRow({ contact, text, action, children }: SmallRowProps) {
  const { id, name, standing } = contact;
  return (
    <li class="small-row">
      <Initials name={name} knowledge={knowledgeOf(standing)} />
      <div class="grow">
        <PersonLink id={id} name={name} />
        <p class="soft" dir="auto">
          {text}
        </p>
      </div>
      {action && (
        <button type="button" aria-description={name} title={action.hint} onClick={action.run}>
          {action.label}
        </button>
      )}
      {children}
    </li>
  );
}
