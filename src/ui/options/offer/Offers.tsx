import { useState } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import { runCommand } from '../../shared/commandClient';
import { t } from '../../shared/text/t';
import { OfferForm } from './OfferForm';
import './Offers.css';

/** The user's offers: one is open for writing, the first is the main one. */
export function Offers({ offers }: { offers: Offer[] }) {
  // An offer has its id before anything is typed, so that all its fields go into one record.
  const [fresh, setFresh] = useState<Id>(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<Id>();
  const [removed, setRemoved] = useState<{ change: number; name: string; id: Id }>();
  const id = chosen ?? offers[0]?.id ?? fresh;
  const offer = offers.find((one) => one.id === id);

  function add() {
    const next = crypto.randomUUID();
    setFresh(next);
    setChosen(next);
  }
  const undo = (change: number) => runCommand('undo', { change });
  async function remove({ name }: Offer) {
    const reply = await runCommand('offer', { id, remove: true });
    if (!reply.ok || reply.change === undefined) return;
    setRemoved({ change: reply.change, name, id });
    setFresh(crypto.randomUUID());
    setChosen(undefined);
  }
  async function bringBack() {
    if (!removed) return;
    await undo(removed.change);
    setChosen(removed.id);
    setRemoved(undefined);
  }

  return (
    <section>
      {(offers.length > 1 || (offers.length === 1 && !offer)) && (
        <OfferSwitcher offers={offers} chosen={id} onChoose={setChosen} />
      )}
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
          <button type="button" class="quiet" onClick={() => void remove(offer)}>
            {t('remove_offer')}
          </button>
        )}
      </div>
      {offers.length > 1 && offer === offers[0] && <p class="soft small">{t('main_offer')}</p>}
      {removed && (
        <p class="status">
          <span role="status">{t('offer_removed', removed.name || t('offer_unnamed'))}</span>
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

function OfferSwitcher({ offers, chosen, onChoose }: OfferSwitcherProps) {
  return (
    <nav class="buttons" aria-label={t('offers')}>
      {offers.map(({ id, name }, i) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {i === 0 && '★ '}
          {name || t('offer_unnamed')}
        </button>
      ))}
    </nav>
  );
}
