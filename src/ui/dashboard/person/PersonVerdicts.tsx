import { today } from '../../../domain/days';
import type { Limits } from '../../../domain/limits';
import type { Contact, Offer } from '../../../domain/model';
import { standing } from '../../../domain/relation/standing';
import { why } from '../../../domain/relation/why';
import { isDismissed } from '../../../domain/traps/dismissed';
import type { ContactRecord } from '../../../store/records';
import { WhyReasons } from '../../shared/components/WhyReasons';
import { t } from '../../shared/text/t';
import { trapFigures, trapName } from '../../shared/text/trapText';

interface Props {
  row: ContactRecord;
  contact: Contact;
  offers: Offer[];
  limits: Limits;
}

/** What is said of one contact: what they know, whether they are to be told and how soon, what goes wrong; each with why. */
export function PersonVerdicts({ row, contact, offers, limits }: Props) {
  const now = today();
  const { concerns, offers: known, traps, flagged } = standing(contact, offers, now, limits);
  const reasons = why(contact, offers, now, limits);
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
              <WhyReasons reasons={reasons.offers[id] ?? []} of={says} context={telling} />
            </li>
          );
        })}
      {flagged && (
        <li>
          <span class="rung not">{t('to_be_told')}</span>
          <WhyReasons reasons={[...reasons.flagged, ...reasons.tell]} of={t('to_be_told')} context={telling} />
        </li>
      )}
      {traps
        .filter((trap) => !isDismissed(trap, row.dismissed ?? []))
        .map((trap) => (
          <li key={trap.kind}>
            <span class="rung not">{trapName(trap)}</span>
            <span class="small soft">{trapFigures(trap, telling)}</span>
            <WhyReasons reasons={reasons.traps[trap.kind] ?? []} of={trapName(trap)} context={telling} />
          </li>
        ))}
    </ul>
  );
}
