import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Contact } from '../../../domain/model';
import { type CircleSuggestion, circleSuggestions } from '../../../domain/network/circle';
import { type Introduction, introductions } from '../../../domain/network/introductions';
import { reconnections } from '../../../domain/network/reconnect';
import type { Reason } from '../../../domain/relation/reason';
import type { LastAction } from '../../shared/components/LastAction';
import { reasonText } from '../../shared/text/reasonText';
import { t } from '../../shared/text/t';
import { Empty, Loading, type ViewProps } from '../Dashboard';
import { memoizeForDay } from '../memoize';
import { personLink } from '../route';
import { type AllRelations, useRelations, useWishes } from '../useRelations';

const mostPairs = 20;

/** The circle, whom to introduce to whom, and whom to find again. */
export function Circle({ doing }: ViewProps) {
  const { value, looked } = useRelations();
  const { value: wishes } = useWishes();
  if (!value || !wishes) return <Loading looked={looked} />;
  const { members, advice, again, contacts } = reckon(value);
  const pairs = pairsOf(wishes);
  const nameOf = (id: string) => contacts.get(id)?.name ?? '';
  const wisher = wishersOf(wishes);
  const words = (reasons: Reason[]) =>
    reasons.map((reason) => reasonText(reason, { offers: value.offers, now: today() })).join(' ');
  if (!advice.length && !pairs.length && !again.length)
    return <Empty title={t('view_circle')} text={t('circle_empty')} />;
  return (
    <div class="columns">
      <section aria-labelledby="circle">
        <h2 id="circle">{t('your_circle', members.length, value.limits.circleSize)}</h2>
        {!advice.length && <p class="soft">{t('circle_empty')}</p>}
        <ul class="people">
          {advice.map((one) => (
            <Advice key={one.contact} {...{ one, doing }} name={nameOf(one.contact)} why={words(one.reasons)} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="introductions">
        <h2 id="introductions">{t('introductions')}</h2>
        <p class="soft small">{t('introductions_help')}</p>
        {!pairs.length && <p class="soft">{t('introductions_empty')}</p>}
        <ul class="people">
          {pairs.map((pair) => (
            <Pair
              key={`${pair.seeker}/${pair.doer}`}
              {...{ pair }}
              seeker={wisher.get(pair.seeker)}
              doer={wisher.get(pair.doer)}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="again">
        <h2 id="again">{t('reconnect')}</h2>
        <p class="soft small">{t('reconnect_help')}</p>
        {!again.length && <p class="soft">{t('reconnect_empty')}</p>}
        <ul class="people">
          {again.map(({ contact, reasons }) => (
            <li key={contact}>
              <a class="name" dir="auto" href={personLink(contact)}>
                {nameOf(contact)}
              </a>
              <p class="small soft">{words(reasons)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const reckon = memoizeForDay(({ relations, offers, limits }: AllRelations) => {
  const contacts = relations.map(({ contact }) => contact);
  const members = relations.filter(({ row }) => row.circle).map(({ row }) => row.id);
  return {
    members,
    advice: circleSuggestions(contacts, members, offers, today(), limits),
    again: reconnections(contacts, offers, today(), limits),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
  };
});
const pairsOf = memoizeForDay((wishes: readonly Contact[]) => introductions(wishes, mostPairs));
const wishersOf = memoizeForDay((wishes: readonly Contact[]) => new Map(wishes.map((one) => [one.id, one])));

interface AdviceProps {
  one: CircleSuggestion;
  doing: LastAction;
  name: string;
  why: string;
}

function Advice({ one: { contact, advice }, doing, name, why }: AdviceProps) {
  const isIn = advice === 'add';
  return (
    <li>
      <div class="row">
        <a class="name grow" dir="auto" href={personLink(contact)}>
          {name}
        </a>
        <span class={advice === 'letGo' ? 'not small' : 'knows small'}>{t(`advice_${advice}`)}</span>
        <button
          type="button"
          aria-label={`${t(isIn ? 'into_circle' : 'out_of_circle')}: ${name}`}
          onClick={() => void doing.run('circle', { who: { contact }, isIn }, `${t(`advice_${advice}`)}: ${name}`)}
        >
          {t(isIn ? 'into_circle' : 'out_of_circle')}
        </button>
      </div>
      <p class="small soft">{why}</p>
    </li>
  );
}

/** Two who need each other. Each is asked first; only who said yes is introduced. */
function Pair({ pair, seeker, doer }: { pair: Introduction; seeker?: Contact; doer?: Contact }) {
  const [copied, setCopied] = useState(false);
  if (!seeker || !doer) return null;
  const words = pair.words.map(({ offered }) => offered).join(', ');
  const first = (name: string) => name.split(' ')[0] ?? name;
  const text = t('introduction_draft', first(seeker.name), doer.name, doer.does ?? words);
  const mail = seeker.emails[0];
  return (
    <li>
      <p>
        <a class="name" dir="auto" href={personLink(seeker.id)}>
          {seeker.name}
        </a>{' '}
        →{' '}
        <a class="name" dir="auto" href={personLink(doer.id)}>
          {doer.name}
        </a>
      </p>
      <p class="small soft" dir="auto">
        {t('introduction_why', seeker.looksFor ?? '', doer.does ?? '')}
      </p>
      <p class="row">
        {mail && (
          <a class="button" href={`mailto:${mail}?body=${encodeURIComponent(text)}`}>
            {t('ask_first', first(seeker.name))}
          </a>
        )}
        <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {t(copied ? 'is_copied' : 'copy_question')}
        </button>
      </p>
    </li>
  );
}
