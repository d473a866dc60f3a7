import type { ComponentChildren } from 'preact';
import type { KnowledgeState } from '../../../domain/relation/knowledgeState';
import { initials } from '../text/initials';
import { t } from '../text/t';
import './PersonHead.css';

/** 24 px in tables, 32 in lists, 44 in the panel, 56 on the person's own page. */
type HeadSize = 'table' | 'list' | 'panel' | 'page';

interface InitialsProps {
  name: string;
  knowledge: KnowledgeState;
  size?: HeadSize;
}

/** The person's initials in a disc whose colour is what they know; the word for it has to stand beside it. */
export function Initials({ name, knowledge, size = 'list' }: InitialsProps) {
  return (
    <span class={`initials ${size} ${knowledge}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

interface PersonHeadProps extends InitialsProps {
  /** Company and role (recordText.ts, `companyAndRole`). */
  role?: string;
  /** The last contact, as a sentence. */
  last?: string;
  /** What is new about them, as a sentence. */
  news?: string;
  /** The name as the surface needs it: a heading, a link. */
  children?: ComponentChildren;
}

/** Who it is, the same on every surface: initials in the state's colour, name, role, last contact, news. */
export function PersonHead({ role, last, news, children, ...person }: PersonHeadProps) {
  return (
    <div class={`person-head ${person.size ?? 'list'}`}>
      <Initials {...person} />
      <div class="grow">
        {children ?? (
          <span class="name" dir="auto">
            {person.name}
          </span>
        )}
        {role && (
          <p class="role" dir="auto" title={role}>
            {role}
          </p>
        )}
        {last && <p class="last">{last}</p>}
        {news && (
          <p class="news" dir="auto">
            <strong>{t('news')}</strong> {news}
          </p>
        )}
      </div>
    </div>
  );
}
