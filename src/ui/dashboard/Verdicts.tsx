import { today } from '../../domain/days';
import { isDismissed } from '../../domain/dismissed';
import type { Limits } from '../../domain/limits';
import { standing } from '../../domain/standing';
import { why } from '../../domain/why';
import type { Contact, Offer } from '../../domain/words';
import type { ContactRecord } from '../../store/records';
import { t } from '../shared/t';
import { trapFigures, trapName } from '../shared/trapWords';
import { WhyFacts } from '../shared/WhyFacts';

interface Props {
  row: ContactRecord;
  contact: Contact;
  offers: Offer[];
  limits: Limits;
}

/** What is said of one contact: what they know, whether they are to be told and how soon, what goes wrong; each with why. */
export function Verdicts({ row, contact, offers, limits }: Props) {
  const now = today();
  const { concerns, offers: known, traps, flagged } = standing(contact, offers, now, limits);
  const facts = why(contact, offers, now, limits);
  const telling = { offers, now };
  return (
    <ul class="verdicts">
      {offers
        .filter(({ id }) => concerns.includes(id))
        .map(({ id, name }) => {
          const knows = known[id]?.knows;
          const says = t(knows ? 'knows_offer' : 'does_not_know_offer', name);
          return (
            <li key={id}>
              <span class={knows ? 'rung knows' : 'rung not'}>{says}</span>
              <WhyFacts facts={facts.offers[id] ?? []} of={says} telling={telling} />
            </li>
          );
        })}
      {flagged && (
        <li>
          <span class="rung not">{t('to_be_told')}</span>
          <WhyFacts facts={[...facts.flagged, ...facts.tell]} of={t('to_be_told')} telling={telling} />
        </li>
      )}
      {traps
        .filter((trap) => !isDismissed(trap, row.dismissed ?? []))
        .map((trap) => (
          <li key={trap.kind}>
            <span class="rung not">{trapName(trap)}</span>
            <span class="small soft">{trapFigures(trap, telling)}</span>
            <WhyFacts facts={facts.traps[trap.kind] ?? []} of={trapName(trap)} telling={telling} />
          </li>
        ))}
    </ul>
  );
}
