import { useEffect } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Limits } from '../../../domain/limits';
import type { Contact, Offer } from '../../../domain/model';
import { type Brief, briefing } from '../../../domain/network/briefing';
import { reasonText } from '../../shared/text/reasonText';
import { calling, goalText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { personLink } from '../route';

interface Props {
  event: string;
  on: string;
  expected: Contact[];
  everybody: Contact[];
  offers: Offer[];
  limits: Limits;
}

/** More than these are printed smaller and shorter, so that one page still holds some twenty. */
const onOnePage = 10;

/** Before the next one, on one page: whom you will meet, what you want of each, what to tell, to ask and to bring. */
export function Briefing({ event, on, expected, everybody, offers, limits }: Props) {
  const contacts = new Map(expected.map((one) => [one.id, one]));
  const briefs = briefing(expected, everybody, offers, on, limits);
  const title = t('briefing_title', event);
  useEffect(() => heading(title), [title]);
  return (
    <section class="briefing" aria-labelledby="briefing">
      <div class="row">
        <h2 id="briefing" class="big grow" dir="auto">
          {title} <span class="soft">{formatDay(on, today())}</span>
        </h2>
        <button type="button" class="no-print" onClick={() => print()}>
          {t('briefing_print')}
        </button>
      </div>
      {!offers.length && <p class="soft no-print">{t('no_offer_yet')}</p>}
      <ol class={briefs.length > onOnePage ? 'briefs many' : 'briefs'}>
        {briefs.map((brief) => (
          <One key={brief.contact} {...{ brief, offers, on }} contact={contacts.get(brief.contact)!} />
        ))}
      </ol>
    </section>
  );
}

/** Names every printed sheet: Chromium in the margin of ours, Firefox in its own, after the page's title. @returns how to end it */
function heading(title: string): () => void {
  const was = document.title;
  document.title = title;
  document.documentElement.style.setProperty('--briefing', JSON.stringify(title));
  return () => {
    document.title = was;
  };
}

interface OneProps {
  brief: Brief;
  contact: Contact;
  offers: Offer[];
  on: string;
}

function One({ brief: { goals, untold, isConcerned, ask, give }, contact, offers, on }: OneProps) {
  const named = (id: string) => offers.find((offer) => offer.id === id);
  return (
    <li class="brief">
      <h3>
        <a class="name" dir="auto" href={personLink(contact.id)}>
          {contact.name}
        </a>{' '}
        <span class="soft" dir="auto">
          {calling(contact).join(', ')}
        </span>
      </h3>
      <dl>
        <dt>{t('goal')}</dt>
        <dd dir="auto" class={goals.length ? undefined : 'soft'}>
          {goals.map(goalText).join('; ') || t('goal_none')}
        </dd>
        {isConcerned && (
          <>
            <dt>{t('brief_tell')}</dt>
            <dd class={untold.length ? 'not' : 'knows'} dir="auto">
              {untold.length === 0 && t('brief_knows')}
              {untold.map(({ offer, faded }) => (
                <div key={offer}>
                  {t('does_not_know_offer', named(offer)?.name ?? '')}
                  {faded && `, ${t('reason_forgotten')}`}
                  {named(offer)?.sentence && <q class="ink">{named(offer)?.sentence}</q>}
                </div>
              ))}
            </dd>
          </>
        )}
        <dt>{t('brief_ask')}</dt>
        <dd class={ask.length ? undefined : 'soft'}>
          {ask.map((gap) => t(`gap_${gap}`)).join(', ') || t('brief_all_known')}
        </dd>
        <dt>{t('brief_give')}</dt>
        <dd class={give.length ? undefined : 'soft'} dir="auto">
          {give.length === 0 && t('brief_nothing')}
          {give.map((reason, i) => (
            <div key={i}>{reasonText(reason, { offers, now: on })}</div>
          ))}
        </dd>
      </dl>
    </li>
  );
}
