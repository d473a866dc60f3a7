import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { today } from '../../../domain/days';
import type { Offer } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { askTab } from '../../../messages/askTab';
import type { Person } from '../../../readers/reader';
import { type ContactView, contactView } from '../../../store/queries/contacts/contactView';
import { readLimits } from '../../../store/queries/ruleNumbersInUse';
import { recordPage } from '../../people/contactLinks';
import { Icon } from '../../shared/components/Icon';
import { PersonHead } from '../../shared/components/PersonHead';
import { WhyReasons } from '../../shared/components/WhyReasons';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { copyIcon, dockIcon, goalIcon, knowsIcon, untoldIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { companyAndRole, goalText, lastContactText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { tellText } from '../../shared/text/tellText';
import type { TabOnScreen } from './useCurrentTab';

interface PersonOnTabProps {
  person: Person;
  tab: TabOnScreen;
  lastAction: LastAction;
}

/** The person on the page: the goal, what they know, and what can be done here; the panel has the rest. */
export function PersonOnTab({ person, tab, lastAction }: PersonOnTabProps) {
  const { value } = useLive(async () => contactView(db, person, today(), await readLimits(db)), [person]);
  if (!value) return null;
  const { id, contact, standing, offers, isGuess } = value;
  const name = isGuess ? t('who_is_this') : contact.name;
  const now = today();
  const goal = contact.goals.find(({ state }) => state === 'open');
  async function showPanel() {
    await askTab(browser.tabs, tab.id, { type: 'shortcut', name: 'open-panel' });
    window.close();
  }
  return (
    <>
      <PersonHead
        name={contact.name}
        knowledge={knowledgeOf(standing)}
        size="panel"
        role={companyAndRole(contact).join(' · ')}
        last={lastContactText(contact, now)}
      >
        <h2 class="name" dir="auto">
          {id ? (
            <a href={recordPage(id)} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </h2>
      </PersonHead>
      {goal && (
        <p class="goal-line">
          <Icon path={goalIcon} />
          <span class="grow" dir="auto">
            {goalText(goal)}
          </span>
          {goal.by && <span class="small soft">{t('due_on', formatDay(goal.by, now))}</span>}
        </p>
      )}
      {offers
        .filter((offer) => standing.concerns.includes(offer.id))
        .map((offer) => (
          <OfferHere key={offer.id} {...{ offer, value, person, tab, lastAction }} />
        ))}
      <button type="button" class="quiet show-panel" onClick={() => void showPanel()}>
        <Icon path={dockIcon} small />
        {t('open_panel_here')}
      </button>
    </>
  );
}

/** What the person knows of one offer; amber only where there is something to lose. */
function OfferHere({ offer, value, person, tab, lastAction }: PersonOnTabProps & { offer: Offer; value: ContactView }) {
  const now = today();
  const { knows } = value.standing.offers[offer.id]!;
  const isFlagged = value.standing.flagged && !knows;
  if (!knows && !isFlagged) return null;
  const says = t(knows ? 'knows_offer' : 'does_not_know_offer', offer.name);
  const who = value.id ? { contact: value.id } : { person, page: tab.url };
  return (
    <section class={knows ? 'offer-here' : 'offer-here unaware'}>
      <h3>
        <Icon path={knows ? knowsIcon : untoldIcon} />
        <span dir="auto">{says}</span>
      </h3>
      {!knows && <p>{tellText(value.why.tell, now)}</p>}
      <WhyReasons reasons={value.why.offers[offer.id] ?? []} of={says} context={{ offers: value.offers, now }} />
      {!knows && (
        <>
          <CopySentence text={offer.sentence || offer.name} />
          <button
            type="button"
            class="small"
            onClick={() => void lastAction.run('told', { who, offer: offer.id }, t('told_whom', person.name))}
          >
            {t('knows_already')}
          </button>
        </>
      )}
    </section>
  );
}

function CopySentence({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        class="main"
        title={text}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        <Icon path={copyIcon} />
        {t('copy_sentence')}
      </button>
      <p role="status" class="small">
        {isCopied && t('sentence_copied')}
      </p>
    </>
  );
}
