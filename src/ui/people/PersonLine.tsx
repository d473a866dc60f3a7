import type { ComponentChildren } from 'preact';
import type { Id, Standing } from '../../domain/model';
import { knowledgeOf } from '../../domain/relation/knowledgeState';
import { Initials } from '../shared/components/PersonHead';
import { dashboardTarget } from '../shared/dashboardTarget';
import { recordPage } from './contactLinks';
import './PersonLine.css';

interface PersonLineProps {
  /** Without a standing nothing is known of what they know. */
  person: { id: Id; name: string; standing?: Standing };
  /** Why they are here. */
  text?: string;
  /** Beside the name: company and role. */
  role?: string;
  /** Below the name, where a text is not enough. */
  below?: ComponentChildren;
  /** What can be done, at the line's end. */
  children?: ComponentChildren;
}

/** A person in a list: initials, name, why, and what can be done. */
export function PersonLine({ person: { id, name, standing }, text, role, below, children }: PersonLineProps) {
  return (
    <li class="person-line">
      <Initials name={name} knowledge={standing ? knowledgeOf(standing) : 'unknown'} />
      <div class="grow">
        <a class="name" dir="auto" href={recordPage(id)} target={dashboardTarget()} rel="noreferrer">
          {name}
        </a>{' '}
        {role && (
          <span class="small soft" dir="auto">
            {role}
          </span>
        )}
        {text && (
          <p class="small soft" dir="auto">
            {text}
          </p>
        )}
        {below}
      </div>
      {children}
    </li>
  );
}
