import { today } from '../../../domain/days';
import type { AuditedContact } from '../../../store/queries/audit';
import type { OfferRecord } from '../../../store/records';
import { PersonRow } from '../../people/PersonRow';
import type { RowAction } from '../../people/rowAction';
import { knowsAction } from '../../people/tellActions';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { type AuditRowProps, notRelevantAction } from './AuditRow';

/** Somebody of whom nothing tells what they do: whether they fit, the user says, by one key each. */
export function UnknownRow({ person, offer, lastAction }: AuditRowProps) {
  const { contact } = person;
  const { messages = 0, last = '' } = contact.standing.summary ?? {};
  const [address] = contact.keys.flatMap((key) => (key.startsWith('mail:') ? key.slice('mail:'.length) : []));
  const fits = fitsAction(person, offer, lastAction);
  const knows = knowsAction(contact, offer.id, lastAction);
  return (
    <PersonRow
      {...{ contact, lastAction }}
      main={fits ?? knows}
      second={fits && knows}
      third={notRelevantAction(person, lastAction)}
    >
      <p>{[address, plural('audit_messages', messages, formatDay(last, today()))].filter(Boolean).join(' · ')}</p>
    </PersonRow>
  );
}

/** A tag with the first whole word of the audience says it, where everybody can see and change it. */
function fitsAction({ contact }: AuditedContact, offer: OfferRecord, lastAction: LastAction): RowAction | undefined {
  const whole = offer.audience.find((one) => !one.includes('*')) ?? offer.audience[0];
  const word = whole?.replace(/\*/g, '').trim();
  if (!word) return undefined;
  return {
    label: t('audit_fits'),
    letter: t('letter_fits'),
    hint: t('audit_fits_hint', word),
    leaves: true,
    run: () =>
      void lastAction.run(
        'tag',
        { who: { contact: contact.id }, add: [word] },
        t('audit_fits_done', contact.name, word),
      ),
  };
}
