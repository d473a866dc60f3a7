import { today } from '../../../domain/days';
import type { News } from '../../../domain/news';
import { owed } from '../../../domain/traps/unthanked';
import { listCount } from '../../../store/queries/contacts/contactCounts';
import type { TodayContents } from '../../../store/queries/todayContents';
import { type ContactRecord, contactOf, type DatedRecord } from '../../../store/records';
import { writeAction } from '../../people/tellActions';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { checkIcon } from '../../shared/icons';
import { formatDay, shortDay } from '../../shared/text/dayText';
import { formatMoney } from '../../shared/text/numberText';
import { t } from '../../shared/text/t';
import { SmallRow } from './SmallRow';
import { TodaySection } from './TodaySection';

interface SmallListProps {
  value: TodayContents;
  lastAction: LastAction;
}

/** Whom thanks are owed to, and for what. */
export function Thanks({ value, lastAction }: SmallListProps) {
  const { owed: people, counts, records, limits, offers } = value;
  const now = today();
  if (!people.length) return null;
  const all = listCount(counts, 'owed');
  return (
    <TodaySection id="thanks" title={t('say_thanks')} count={all} more={people.length < all && '#contacts?only=owed'}>
      <ul>
        {people.map((contact) => {
          const [benefit] = owed(contactOf(contact, records.get(contact.id) ?? []).benefits, now, limits);
          if (!benefit) return null;
          const { kind, amount, currency, on } = benefit;
          const what = [t(`benefit_${kind}`).toLocaleLowerCase(), !!amount && formatMoney(amount, currency)];
          return (
            <SmallRow
              key={contact.id}
              contact={contact}
              text={`${what.filter(Boolean).join(', ')} · ${shortDay(on)}`}
              action={writeAction(contact, offers, lastAction)}
            >
              <button
                type="button"
                class="icon quiet"
                aria-label={`${t('mark_thanked')}: ${contact.name}`}
                title={t('mark_thanked')}
                onClick={() => void thank(contact, (benefit as unknown as DatedRecord).id, lastAction)}
              >
                <Icon path={checkIcon} />
              </button>
            </SmallRow>
          );
        })}
      </ul>
    </TodaySection>
  );
}

const thank = ({ id, name }: ContactRecord, benefit: string, lastAction: LastAction) =>
  lastAction.run('thank', { who: { contact: id }, benefit }, t('thanked_whom', name));

/** What is new about people: the best reason to write. */
export function NewsList({ value: { news, offers }, lastAction }: SmallListProps) {
  if (!news.length) return null;
  return (
    <TodaySection id="news" title={t('news_title')} count={news.length}>
      <ul>
        {news.map(({ contact, news: about }) => (
          <SmallRow
            key={contact.id}
            contact={contact}
            text={newsText(about)}
            action={writeAction(contact, offers, lastAction)}
          />
        ))}
      </ul>
    </TodaySection>
  );
}

const newsText = ({ changes }: News): string =>
  changes.map(({ now, before }) => t('news_change', now, before)).join('; ');

/** Who would speak for you and went quiet, and whom to find again after years. */
export function Quiet({ value: { quiet, reconnect, offers }, lastAction }: SmallListProps) {
  const people = [...new Map([...quiet, ...reconnect].map((one) => [one.id, one])).values()];
  if (!people.length) return null;
  return (
    <TodaySection id="quiet" title={t('quiet_title')} count={people.length}>
      <ul>
        {people.map((contact) => (
          <SmallRow
            key={contact.id}
            contact={contact}
            text={lastText(contact.standing.summary?.last)}
            action={writeAction(contact, offers, lastAction)}
          />
        ))}
      </ul>
    </TodaySection>
  );
}

const lastText = (last: string | undefined) =>
  last ? t('tell_last', formatDay(last, today())) : t('due_fading_never');
