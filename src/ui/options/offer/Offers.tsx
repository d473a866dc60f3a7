import { useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands';
import type { Id, Offer } from '../../../domain/model';
import { currentOffers } from '../../../domain/relation/retiredOffers';
import { runCommand } from '../../shared/commandClient';
import { type MessageKey, t } from '../../shared/text/t';
import { OfferForm } from './OfferForm';
import './Offers.css';

/** The user's offers: one is open for writing, the first is the main one. */
export function Offers({ offers }: { offers: Offer[] }) {
  // An offer has its id before anything is typed, so that all its fields go into one record.
  const [fresh, setFresh] = useState<Id>(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<Id>();
  const [done, setDone] = useState<{ change: number; says: string; id: Id }>();
  const id = chosen ?? offers[0]?.id ?? fresh;
  const offer = offers.find((one) => one.id === id);

  function add() {
    const next = crypto.randomUUID();
    setFresh(next);
    setChosen(next);
  }
  const undo = (change: number) => runCommand('undo', { change });
  async function run(input: Omit<CommandInput<'offer'>, 'id'>, said: MessageKey, { name }: Offer): Promise<boolean> {
    const reply = await runCommand('offer', { id, ...input });
    if (!reply.ok || reply.change === undefined) return false;
    setDone({ change: reply.change, says: t(said, name || t('offer_unnamed')), id });
    return true;
  }
  async function remove(one: Offer) {
    if (!(await run({ remove: true }, 'offer_removed', one))) return;
    setFresh(crypto.randomUUID());
    setChosen(undefined);
  }
  const retire = (one: Offer) =>
    run({ retired: !one.retired }, one.retired ? 'offer_offered_again' : 'offer_retired', one);
  async function bringBack() {
    if (!done) return;
    await undo(done.change);
    setChosen(done.id);
    setDone(undefined);
  }

  return (
    <section>
      {(offers.length > 1 || (offers.length === 1 && !offer)) && (
        <OfferSwitcher offers={offers} chosen={id} onChoose={setChosen} />
      )}
      {offer?.retired && <p class="soft">{t('retired_help')}</p>}
      <OfferForm key={id} id={id} offer={offer} onUndo={(change) => void undo(change)} />
      <div class="buttons">
        {offers.length > 0 && (
          <button type="button" onClick={add}>
            {t('add_offer')}
          </button>
        )}
        {offer && offers.length > 1 && offer !== offers[0] && (
          <button type="button" class="quiet" onClick={() => void runCommand('offer', { id, place: 0 })}>
            {t('make_main')}
          </button>
        )}
        {offer && (
          <button type="button" class="quiet" onClick={() => void retire(offer)}>
            {t(offer.retired ? 'offer_again' : 'retire_offer')}
          </button>
        )}
        {offer && (
          <button type="button" class="quiet" onClick={() => void remove(offer)}>
            {t('remove_offer')}
          </button>
        )}
      </div>
      {offers.length > 1 && offer === offers[0] && <p class="soft small">{t('main_offer')}</p>}
      {done && (
        <p class="status">
          <span role="status">{done.says}</span>
          <button type="button" class="quiet" onClick={() => void bringBack()}>
            {t('undo')}
          </button>
        </p>
      )}
    </section>
  );
}

interface OfferSwitcherProps {
  offers: Offer[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** The retired ones last, in grey. */
function OfferSwitcher({ offers, chosen, onChoose }: OfferSwitcherProps) {
  const current = currentOffers(offers);
  return (
    <nav class="buttons" aria-label={t('offers')}>
      {[...current, ...offers.filter(({ retired }) => retired)].map(({ id, name, retired }) => (
        <button
          key={id}
          type="button"
          class={retired && 'quiet'}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {id === current[0]?.id && '★ '}
          {name || t('offer_unnamed')}
          {retired && ` ${t('is_retired')}`}
        </button>
      ))}
    </nav>
  );
}
