import { today } from '../../../domain/days';
import { whyTell } from '../../../domain/relation/tellReasons';
import type { PopupContents } from '../../../store/queries/popupContents';
import { type ContactRecord, contactOf } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
import { t } from '../../shared/text/t';
import { PersonRow } from '../person/PersonRow';
import { tellText } from '../tellText';
import './WhoToTell.css';

interface WhoToTellProps {
  value: PopupContents;
  /** The id of the offer in view; empty: any. */
  offer: string;
  setOffer(offer: string): void;
  isMore: boolean;
  setMore(isMore: boolean): void;
  lastAction: LastAction;
}

/** Whom to tell first, each with why and a button: a few a day, more on demand. */
export function WhoToTell({ value, offer, setOffer, isMore, setMore, lastAction }: WhoToTellProps) {
  const { offers, counts, tellFirst, records, more, toldToday, limits } = value;
  const now = today();
  const reasonsToTell = (record: ContactRecord) =>
    whyTell(contactOf(record, records.get(record.id) ?? []), offers, now, limits);
  function told({ id, name }: ContactRecord) {
    void lastAction.run('told', { who: { contact: id }, ...(offer && { offer }) }, t('told_whom', name));
  }
  return (
    <section>
      <div class="head">
        <h2 id="untold">{t('dont_know_offer')}</h2>
        {offers.length > 1 && (
          <select aria-label={t('offer')} value={offer} onChange={({ currentTarget }) => setOffer(currentTarget.value)}>
            <option value="">{t('all_offers')}</option>
            {offers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || t('offer_unnamed')}
              </option>
            ))}
          </select>
        )}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-labelledby="untold">
        {tellFirst.map((contact) => (
          <PersonRow
            key={contact.id}
            {...{ contact, lastAction }}
            main={
              <button type="button" class="tell" data-key="t" data-leaves title="T" onClick={() => told(contact)}>
                {t('told')}
              </button>
            }
          >
            {tellText(contact.headline, reasonsToTell(contact), now)}
          </PersonRow>
        ))}
      </ul>
      {!tellFirst.length && <p class="soft">{emptyText(counts.contacts, more || toldToday > 0)}</p>}
      {(more || isMore) && (
        <button type="button" class="quiet small" onClick={() => setMore(!isMore)}>
          {t(isMore ? 'show_fewer' : 'show_more')}
        </button>
      )}
    </section>
  );
}

function emptyText(contacts: number, isEnough: boolean): string {
  if (isEnough) return t('enough_today');
  return t(contacts ? 'everybody_knows' : 'no_contacts_yet');
}
