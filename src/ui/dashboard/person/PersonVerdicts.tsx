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
import './PersonVerdicts.css';

interface PersonVerdictsProps {
  row: ContactRecord;
  contact: Contact;
  offers: Offer[];
  limits: Limits;
}

/** The verdicts on one contact: what they know, whether and how soon to tell them, what goes wrong; each with why. */
export function PersonVerdicts({ row, contact, offers, limits }: PersonVerdictsProps) {
  const now = today();
  const { concerns, offers: knowledge, traps, flagged } = standing(contact, offers, now, limits);
  const reasons = why(contact, offers, now, limits);
  const context = { offers, now };
  return (
    <ul class="verdicts">
      {offers
        .filter(({ id }) => concerns.includes(id))
        .map(({ id, name }) => {
          const knows = knowledge[id]?.knows;
          const verdict = t(knows ? 'knows_offer' : 'does_not_know_offer', name);
          return (
            <li key={id}>
              <span class={knows ? 'dotted good' : 'dotted warning'}>{verdict}</span>
              <WhyReasons reasons={reasons.offers[id] ?? []} of={verdict} context={context} />
            </li>
          );
        })}
      {flagged && (
        <li>
          <span class="dotted warning">{t('to_be_told')}</span>
          <WhyReasons reasons={[...reasons.flagged, ...reasons.tell]} of={t('to_be_told')} context={context} />
        </li>
      )}
      {traps
        .filter((trap) => !isDismissed(trap, row.dismissed ?? []))
        .map((trap) => (
          <li key={trap.kind}>
            <span class="dotted warning">{trapName(trap)}</span>
            <span class="small soft">{trapFigures(trap, context)}</span>
            <WhyReasons reasons={reasons.traps[trap.kind] ?? []} of={trapName(trap)} context={context} />
          </li>
        ))}
    </ul>
  );
}
