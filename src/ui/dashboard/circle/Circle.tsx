import { today } from '../../../domain/days';
import type { Contact, Id } from '../../../domain/model';
import { type CircleSuggestion, circleSuggestions } from '../../../domain/network/circle';
import { introductions } from '../../../domain/network/introductions';
import { reconnections } from '../../../domain/network/reconnect';
import type { Reason } from '../../../domain/relation/reason';
import { PersonLine } from '../../people/PersonLine';
import { plural } from '../../shared/text/plural';
import { reasonText } from '../../shared/text/reasonText';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { groupBy } from '../shared/groupBy';
import { Loading } from '../shared/Loading';
import { memoizeForDay } from '../shared/memoizeForDay';
import { type AllRelations, useRelations, useWishes } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { CircleMember } from './CircleMember';
import type { CirclePerson } from './circlePerson';
import { IntroductionsFor } from './IntroductionsFor';
import './Circle.css';

/** Pairs that are looked at: the first of each seeker are among them. */
const maxPairs = 60;
/** People who seek somebody, that are shown. */
const maxSeekers = 12;

const circleParts: readonly CircleSuggestion['advice'][] = ['keep', 'add', 'letGo'];

/** The circle, whom to introduce to whom, and whom to find again. */
export function Circle({ lastAction }: ViewProps) {
  const { value } = useRelations('circle', 'reconnect');
  const { value: wishes = noWishes } = useWishes();
  if (!value) return <Loading />;
  const { members, suggestions, toReconnect, people } = circleOverview(value);
  const seekers = seekersOf(wishes);
  const sentences = (reasons: Reason[]) =>
    reasons.map((reason) => reasonText(reason, { offers: value.offers, now: today() })).join(' ');
  if (!suggestions.length && !seekers.length && !toReconnect.length)
    return (
      <EmptyView title={t('view_circle')} text={t('circle_empty')}>
        <a class="button main" href="#contacts">
          {t('choose_from_contacts')}
        </a>
      </EmptyView>
    );
  return (
    <div class="circle-view">
      <div>
        <p class="soft small">{t('circle_size', members, value.limits.circleSize)}</p>
        {circleParts.map((advice) => {
          const part = suggestions.filter((one) => one.advice === advice);
          if (!part.length && (advice !== 'keep' || members)) return null;
          return (
            <section key={advice} aria-labelledby={`circle-${advice}`}>
              <h2 id={`circle-${advice}`} class="section-head">
                {t(`circle_${advice}`)} <span class="soft">{part.length}</span>
              </h2>
              {!part.length && <p class="soft">{t('circle_nobody')}</p>}
              <ul>
                {part.map(({ contact, reasons }) => (
                  <CircleMember
                    key={contact}
                    {...{ advice, lastAction }}
                    person={people.get(contact)!}
                    why={sentences(reasons)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        <Reconnect {...{ toReconnect, people, sentences }} />
      </div>
      <section aria-labelledby="introductions">
        <h2 id="introductions" class="section-head">
          {t('introductions')} <span class="soft">{seekers.length > 0 && plural('n_seek', seekers.length)}</span>
        </h2>
        {!seekers.length && <p class="soft">{t('introductions_empty')}</p>}
        {seekers.slice(0, maxSeekers).map(({ seeker, doers }) => (
          <IntroductionsFor key={seeker.id} {...{ seeker, doers, people }} />
        ))}
        {seekers.length > 0 && <p class="soft small">{t('introductions_help')}</p>}
      </section>
    </div>
  );
}

interface ReconnectProps {
  toReconnect: ReturnType<typeof reconnections>;
  people: ReadonlyMap<Id, CirclePerson>;
  sentences(reasons: Reason[]): string;
}

/** Whom to find again. */
function Reconnect({ toReconnect, people, sentences }: ReconnectProps) {
  return (
    <section aria-labelledby="reconnect">
      <h2 id="reconnect" class="section-head">
        {t('reconnect')}
      </h2>
      <p class="soft small">{t(toReconnect.length ? 'reconnect_help' : 'reconnect_empty')}</p>
      <ul>
        {toReconnect.map(({ contact, reasons }) => (
          <PersonLine key={contact} person={people.get(contact)!} text={sentences(reasons)} />
        ))}
      </ul>
    </section>
  );
}

const noWishes: readonly Contact[] = [];
const circleOverview = memoizeForDay(({ relations, offers, limits }: AllRelations) => {
  const contacts = relations.map(({ contact }) => contact);
  const members = relations.filter(({ row }) => row.circle).map(({ row }) => row.id);
  return {
    members: members.length,
    suggestions: circleSuggestions(contacts, members, offers, today(), limits),
    toReconnect: reconnections(contacts, offers, today(), limits),
    people: new Map<Id, CirclePerson>(relations.map(({ row: { id, name, standing } }) => [id, { id, name, standing }])),
  };
});

/** Who seeks somebody, the most telling first, each with those who do what they seek. */
const seekersOf = memoizeForDay((wishes: readonly Contact[]) => {
  const contacts = new Map(wishes.map((contact) => [contact.id, contact]));
  const groups = groupBy(introductions(wishes, maxPairs), ({ seeker }) => seeker);
  return [...groups].flatMap(([id, pairs]) => {
    const seeker = contacts.get(id);
    const doers = pairs.flatMap(({ doer, words }) => {
      const contact = contacts.get(doer);
      return contact ? [{ contact, offered: words.map(({ offered }) => offered).join(', ') }] : [];
    });
    return seeker && doers.length ? [{ seeker, doers }] : [];
  });
});
