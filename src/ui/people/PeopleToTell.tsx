import { today } from '../../domain/days';
import { whyTell } from '../../domain/relation/tellReasons';
import type { PopupContents } from '../../store/queries/popupContents';
import { contactOf } from '../../store/records';
import type { LastAction } from '../shared/hooks/useLastAction';
import { t } from '../shared/text/t';
import { tellText } from '../shared/text/tellText';
import { PersonRow } from './PersonRow';
import { knowsAction, writeAction } from './tellActions';

interface PeopleToTellProps {
  value: Pick<PopupContents, 'tellFirst' | 'offers' | 'records' | 'limits'>;
  lastAction: LastAction;
  /** The id of the one offer they are asked about; any without it. */
  offer?: string;
  /** What comes after "Write", such as closing the popup. */
  onWrite?(): void;
}

/** Whom to tell, the best first; nothing where there is nobody: why, a way to write, and "Knows already". */
export function PeopleToTell({ value, lastAction, offer = '', onWrite }: PeopleToTellProps) {
  const { tellFirst, offers, records, limits } = value;
  const now = today();
  if (!tellFirst.length) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets
    <ul role="list" class="people" aria-label={t('dont_know_offer')}>
      {tellFirst.map((contact) => (
        <PersonRow
          key={contact.id}
          {...{ contact, lastAction }}
          main={writeAction(contact, offers, lastAction, onWrite)}
          second={knowsAction(contact, offer, lastAction)}
        >
          {tellText(whyTell(contactOf(contact, records.get(contact.id) ?? []), offers, now, limits), now)}
        </PersonRow>
      ))}
    </ul>
  );
}
