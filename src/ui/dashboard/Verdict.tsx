import { today } from '../../domain/days';
import { cameOfEvent, type EventVerdict } from '../../domain/events';
import type { Limits } from '../../domain/limits';
import type { Contact } from '../../domain/words';
import { benefitWords } from '../shared/records';
import { day, t } from '../shared/t';

interface VerdictProps {
  verdict: EventVerdict;
  contacts: Contact[];
  limits: Limits;
  cost?: number | undefined;
  hours?: number | undefined;
}

/** The verdict, and what it was reckoned from. */
export function Verdict({ verdict, contacts, limits, cost = 0, hours = 0 }: VerdictProps) {
  const now = today();
  const { name, given, received, price, others } = verdict;
  const names = new Map(contacts.map((one) => [one.id, one.name]));
  const rounded = (figure: number) => String(Math.round(figure * 10) / 10);
  const facts = [
    price > 0
      ? t('event_why_price', rounded(cost), rounded(hours), limits.hourWorth, rounded(price))
      : t('event_why_no_price'),
    t('event_why_benefits', given + received, given, received),
    ...cameOfEvent(name, contacts, now).map(({ contact, benefit }) =>
      t('event_why_benefit', names.get(contact) ?? '', day(benefit.on, now), benefitWords(benefit)),
    ),
    ...(verdict.yield === undefined
      ? []
      : [others === undefined ? t('event_why_alone') : t('event_why_yield', rounded(verdict.yield), rounded(others))]),
  ];
  return (
    <details class="verdict">
      <summary>
        <span class={verdictClass(verdict)}>{t(`verdict_${verdict.verdict}`)}</span>{' '}
        <span class="soft">{t('why')}</span>
      </summary>
      <ul class="small">
        {facts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

const verdictClass = ({ verdict }: EventVerdict) =>
  verdict === 'better' ? 'knows' : verdict === 'worse' ? 'not' : 'soft';
