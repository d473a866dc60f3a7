import { today } from '../../../domain/days';
import type { Contact } from '../../../domain/model';
import { circleSuggestions } from '../../../domain/network/circle';
import { introductions } from '../../../domain/network/introductions';
import { reconnections } from '../../../domain/network/reconnect';
import type { Reason } from '../../../domain/relation/reason';
import { reasonText } from '../../shared/text/reasonText';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { memoizeForDay } from '../shared/memoizeForDay';
import { PersonLink } from '../shared/PersonLink';
import { type AllRelations, useRelations, useWishes } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { CircleAdvice } from './CircleAdvice';
import { IntroductionItem } from './IntroductionItem';

const maxPairs = 20;

/** The circle, whom to introduce to whom, and whom to find again. */
export function Circle({ lastAction }: ViewProps) {
  const { value } = useRelations('circle', 'reconnect');
  const { value: wishes = noWishes } = useWishes();
  if (!value) return <Loading />;
  const { members, suggestions, toReconnect, contacts } = circleOverview(value);
  const pairs = pairsOf(wishes);
  const wishers = contactsById(wishes);
  const nameOf = (id: string) => contacts.get(id)?.name ?? '';
  const sentences = (reasons: Reason[]) =>
    reasons.map((reason) => reasonText(reason, { offers: value.offers, now: today() })).join(' ');
  if (!suggestions.length && !pairs.length && !toReconnect.length)
    return <EmptyView title={t('view_circle')} text={t('circle_empty')} />;
  return (
    <div class="columns">
      <section aria-labelledby="circle">
        <h2 id="circle">{t('your_circle', members.length, value.limits.circleSize)}</h2>
        {!suggestions.length && <p class="soft">{t('circle_empty')}</p>}
        <ul class="people">
          {suggestions.map(({ contact, advice, reasons }) => (
            <CircleAdvice
              key={contact}
              {...{ contact, advice, lastAction }}
              name={nameOf(contact)}
              why={sentences(reasons)}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="introductions">
        <h2 id="introductions">{t('introductions')}</h2>
        <p class="soft small">{t('introductions_help')}</p>
        {!pairs.length && <p class="soft">{t('introductions_empty')}</p>}
        <ul class="people">
          {pairs.map(({ seeker, doer, words }) => (
            <IntroductionItem
              key={`${seeker}/${doer}`}
              seeker={wishers.get(seeker)}
              doer={wishers.get(doer)}
              offered={words.map(({ offered }) => offered).join(', ')}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="reconnect">
        <h2 id="reconnect">{t('reconnect')}</h2>
        <p class="soft small">{t('reconnect_help')}</p>
        {!toReconnect.length && <p class="soft">{t('reconnect_empty')}</p>}
        <ul class="people">
          {toReconnect.map(({ contact, reasons }) => (
            <li key={contact}>
              <PersonLink id={contact} name={nameOf(contact)} />
              <p class="small soft">{sentences(reasons)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const noWishes: readonly Contact[] = [];
const circleOverview = memoizeForDay(({ relations, offers, limits }: AllRelations) => {
  const contacts = relations.map(({ contact }) => contact);
  const members = relations.filter(({ row }) => row.circle).map(({ row }) => row.id);
  return {
    members,
    suggestions: circleSuggestions(contacts, members, offers, today(), limits),
    toReconnect: reconnections(contacts, offers, today(), limits),
    contacts: contactsById(contacts),
  };
});
const pairsOf = memoizeForDay((wishes: readonly Contact[]) => introductions(wishes, maxPairs));
const contactsById = memoizeForDay(
  (contacts: readonly Contact[]) => new Map(contacts.map((contact) => [contact.id, contact])),
);
