import { useEffect } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Contact, Offer } from '../../../domain/model';
import { briefing } from '../../../domain/network/briefing';
import type { Limits } from '../../../domain/ruleNumbers';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { BriefCard } from './BriefCard';
import './Briefing.css';

interface BriefingProps {
  event: string;
  on: string;
  expected: Contact[];
  everybody: Contact[];
  offers: Offer[];
  limits: Limits;
}

/** More briefs are printed smaller and shorter: one page then still holds some twenty. */
const maxLargeBriefs = 10;

/** Before the next event, on one page: whom you will meet, what you want of each, what to tell, to ask and to bring. */
export function Briefing({ event, on, expected, everybody, offers, limits }: BriefingProps) {
  const contacts = new Map(expected.map((contact) => [contact.id, contact]));
  const briefs = briefing(expected, everybody, offers, on, limits);
  const title = t('briefing_title', event);
  usePrintTitle(title);
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
      <ol class={briefs.length > maxLargeBriefs ? 'briefs many' : 'briefs'}>
        {briefs.map((brief) => (
          <BriefCard key={brief.contact} {...{ brief, offers, on }} contact={contacts.get(brief.contact)!} />
        ))}
      </ol>
    </section>
  );
}

/** Names every printed sheet: Chromium prints it in the margin (Briefing.css), Firefox the page's title in its own. */
function usePrintTitle(title: string): void {
  useEffect(() => {
    const previous = document.title;
    document.title = title;
    document.documentElement.style.setProperty('--print-title', JSON.stringify(title));
    return () => {
      document.title = previous;
    };
  }, [title]);
}
