import { useRef } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import { listOffers } from '../../../store/queries/listOffers';
import { OfferField } from '../../options/offer/OfferField';
import { useOfferSaver } from '../../options/offer/useOfferSaver';
import { runCommand } from '../../shared/commandClient';
import { Icon } from '../../shared/components/Icon';
import { db, useLive } from '../../shared/hooks/useLive';
import { leftIcon } from '../../shared/icons';
import { t, uiLanguage } from '../../shared/text/t';
import { ExampleCard } from '../ExampleCard';
import { type Trade, tradeProposal, trades } from './trades';
import { WordChips } from './WordChips';
import { type OfferProposal, proposedWords, withProposal } from './wordProposals';

const nothing: OfferProposal = { name: '', sentence: '', audience: [], keywords: [], exceptions: [] };

/** What you do: a trade fills it in, what one writes stands above what is proposed. */
export function OfferStep({ onBack, onDone }: { onBack(): void; onDone(): void }) {
  const { value } = useLive(() => listOffers(db));
  // The offer has its id before anything is typed, so that all its fields go into one record.
  const fresh = useRef<Id>(undefined);
  fresh.current ??= crypto.randomUUID();
  if (!value) return null;
  return <OfferFields key={value[0]?.id} id={value[0]?.id ?? fresh.current} offer={value[0]} {...{ onBack, onDone }} />;
}

interface OfferFieldsProps {
  id: Id;
  offer: Offer | undefined;
  onBack(): void;
  onDone(): void;
}

function OfferFields({ id, offer, onBack, onDone }: OfferFieldsProps) {
  const { saver, status } = useOfferSaver(id);
  const current = offer ?? nothing;
  const proposals = () => trades.map(tradeProposal);
  const chosen = trades.find((trade) => offer?.name && tradeProposal(trade).name === offer.name);
  const choose = (trade: Trade) =>
    void runCommand('offer', { id, ...withProposal(current, tradeProposal(trade), proposals()) });
  /** Where no words are there yet, some are proposed once the offer has a name. */
  async function proposeWords() {
    await Promise.all([...saver.unsaved.values()].map((field) => field.send()));
    const written = (await listOffers(db)).find((one) => one.id === id);
    const words =
      written &&
      !written.audience.length &&
      !written.keywords.length &&
      proposedWords(written, proposals(), uiLanguage());
    if (!words) return;
    const edit = (add: string[]) => ({ add, remove: [] });
    await runCommand('offer', { id, words: { audience: edit(words.audience), keywords: edit(words.keywords) } });
  }
  function leave() {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onDone();
  }
  /** What a trade filled in goes; what one wrote stays. */
  async function chooseOther() {
    if (chosen) await runCommand('offer', { id, ...withProposal(current, nothing, proposals()) });
    document.getElementById('field-offer')?.focus();
  }
  return (
    <div class="welcome-columns">
      <section onFocusOut={() => void proposeWords()}>
        <h1>{t('welcome_offer_title')}</h1>
        <TradeChips chosen={chosen} onChoose={choose} onOther={() => void chooseOther()} />
        <OfferField
          label="offer"
          hint="offer_hint"
          name="name"
          offer={id}
          stored={current.name}
          saver={saver}
          change={(name) => ({ name })}
        />
        <OfferField
          label="in_one_sentence"
          hint="in_one_sentence_hint"
          name="sentence"
          offer={id}
          stored={current.sentence}
          saver={saver}
          change={(sentence) => ({ sentence })}
        />
        <WordChips list="audience" label="who_needs_it" words={current.audience} {...{ id, saver }} />
        <WordChips list="keywords" label="words_that_give_it_away" words={current.keywords} {...{ id, saver }} />
        <div class="buttons">
          <button type="button" class="quiet" onClick={onBack}>
            <Icon path={leftIcon} small /> {t('welcome_back')}
          </button>
          {/* Words become chips once their field is left: the button would slip away from under the pointer. */}
          <button type="button" class="main" onMouseDown={(event) => event.preventDefault()} onClick={leave}>
            {t('welcome_next')}
          </button>
          <span role="status" class="soft">
            {status}
          </span>
        </div>
      </section>
      {current.name && <ExampleCard offer={current.name} sentence={current.sentence} />}
    </div>
  );
}

interface TradeChipsProps {
  chosen: Trade | undefined;
  onChoose(trade: Trade): void;
  onOther(): void;
}

function TradeChips({ chosen, onChoose, onOther }: TradeChipsProps) {
  return (
    <fieldset class="trades" aria-label={t('welcome_trades')}>
      {trades.map((trade) => (
        <button
          key={trade}
          type="button"
          aria-pressed={trade === chosen}
          onClick={() => (trade === chosen ? onOther() : onChoose(trade))}
        >
          {t(`trade_${trade}`)}
        </button>
      ))}
      <button type="button" onClick={onOther}>
        {t('welcome_trade_other')}
      </button>
    </fieldset>
  );
}
