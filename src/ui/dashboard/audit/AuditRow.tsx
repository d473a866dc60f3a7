import { addDays, today } from '../../../domain/days';
import { audienceFit } from '../../../domain/relation/fit';
import type { AuditedContact } from '../../../store/queries/audit';
import { contactOf, type OfferRecord } from '../../../store/records';
import { PersonRow } from '../../people/PersonRow';
import type { RowAction } from '../../people/rowAction';
import { writeAction } from '../../people/tellActions';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { evidenceText } from '../../shared/text/recordText';
import { type MessageKey, t } from '../../shared/text/t';

/** Nobody writes to all of them today. */
const remindInDays = 7;

/** Who is shown, for which offer, and by what the row's actions are told and taken back. */
export interface AuditRowProps {
  person: AuditedContact;
  offer: OfferRecord;
  lastAction: LastAction;
}

/** Somebody of the audit: why, in the sentences of the messages, and what to do about it, one click each. */
export function AuditRow({ person, offer, lastAction }: AuditRowProps) {
  const { contact } = person;
  return (
    <PersonRow
      {...{ contact, lastAction }}
      main={writeAction(contact, [offer], lastAction)}
      second={remindAction(person, offer, lastAction)}
      third={notRelevantAction(person, lastAction)}
    >
      {whyLines(person, offer).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </PersonRow>
  );
}

/** Whether they asked, and nobody answered; what fits; how often you wrote to each other; what you said. */
function whyLines({ contact, sentences }: AuditedContact, offer: OfferRecord): string[] {
  const now = today();
  const need = sentences.find((one) => one.type === 'need' && !one.settled);
  const said = sentences.find((one) => one.type === 'evidence' && one.on <= now);
  const fit = audienceFit(contactOf(contact, []), offer);
  const { messages = 0, last = '' } = contact.standing.summary ?? {};
  const about = [
    fit && t('why_fit', fit.found, t(`field_${fit.field}` as MessageKey)),
    plural('audit_messages', messages, formatDay(last, now)),
    contact.dueByUser && contact.dueByUser >= now && t('audit_due', formatDay(contact.dueByUser, now)),
  ];
  return [
    need?.type === 'need' &&
      t(said ? 'audit_asked' : 'audit_unanswered', formatDay(need.on, now), t('quoted', need.sentence)),
    about.filter(Boolean).join(' '),
    said?.type === 'evidence' && t('why_evidence', formatDay(said.on, now), evidenceText(said)),
  ].filter((line) => typeof line === 'string');
}

function remindAction({ contact }: AuditedContact, offer: OfferRecord, lastAction: LastAction): RowAction {
  return {
    label: t('audit_remind'),
    letter: t('letter_remind'),
    hint: t('audit_remind_hint'),
    isPlain: true,
    run() {
      const on = addDays(today(), remindInDays);
      const input = { who: { contact: contact.id }, on, text: t('audit_reminder', offer.name) };
      void lastAction.run('reminder', input, t('reminder_set', contact.name, formatDay(on, today())));
    },
  };
}

/** Hides them from such lists. */
export function notRelevantAction({ contact: { id, name } }: AuditedContact, lastAction: LastAction): RowAction {
  return {
    label: t('audit_not_relevant'),
    letter: t('letter_not_relevant'),
    hint: t('hide_from_lists'),
    leaves: true,
    run: () => void lastAction.run('setAside', { who: { contact: id }, aside: true }, t('hidden_whom', name)),
  };
}
