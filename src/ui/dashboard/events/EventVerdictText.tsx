import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Contact } from '../../../domain/model';
import { cameOfEvent, type EventVerdict } from '../../../domain/network/eventVerdict';
import type { Limits } from '../../../domain/ruleNumbers';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { benefitText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import './EventVerdictText.css';

interface EventVerdictTextProps {
  verdict: EventVerdict;
  contacts: Contact[];
  limits: Limits;
  cost?: number | undefined;
  hours?: number | undefined;
}

/** The verdict on an event, and, once it is opened, what it was computed from. */
export function EventVerdictText(props: EventVerdictTextProps) {
  const { verdict } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="event-verdict" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class={verdictClass(verdict)}>{t(`verdict_${verdict.verdict}`)}</span>{' '}
        <span class="soft">{t('why')}</span>
      </summary>
      {isOpen && <VerdictReasons {...props} />}
    </details>
  );
}

/** More benefits than anybody reads through. */
const maxBenefits = 100;

function VerdictReasons({ verdict, contacts, limits, cost = 0, hours = 0 }: EventVerdictTextProps) {
  const now = today();
  const { name, given, received, price, others } = verdict;
  const names = new Map(contacts.map((one) => [one.id, one.name]));
  const rounded = (value: number) => String(Math.round(value * 10) / 10);
  const benefits = cameOfEvent(name, contacts, now);
  const reasons = [
    price > 0
      ? t('event_why_price', rounded(cost), rounded(hours), limits.hourWorth, rounded(price))
      : t('event_why_no_price'),
    t('event_why_benefits', given + received, given, received),
    ...benefits
      .slice(0, maxBenefits)
      .map(({ contact, benefit }) =>
        t('event_why_benefit', names.get(contact) ?? '', formatDay(benefit.on, now), benefitText(benefit)),
      ),
    ...(benefits.length > maxBenefits ? [plural('more_records', benefits.length - maxBenefits)] : []),
    ...(verdict.yield === undefined
      ? []
      : [others === undefined ? t('event_why_alone') : t('event_why_yield', rounded(verdict.yield), rounded(others))]),
  ];
  return (
    <ul class="small">
      {reasons.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

const verdictClass = ({ verdict }: EventVerdict) =>
  verdict === 'better' ? 'good' : verdict === 'worse' ? 'warning' : 'soft';
