import { useRef } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { OfferField, type OfferFieldProps } from './OfferField';
import { OfferWarnings } from './OfferWarnings';
import { PitchFields } from './PitchFields';
import { ProofFields } from './ProofFields';
import { type OfferSaving, useOfferSaving } from './useOfferSaving';
import './OfferForm.css';

type OfferFieldName = 'name' | 'sentence' | 'audience' | 'keywords' | 'exceptions' | 'trigger';
type OfferRow = Pick<OfferFieldProps, 'label' | 'help' | 'hint' | 'rows'> & { name: OfferFieldName };

const mainRows: OfferRow[] = [
  { name: 'name', label: 'offer', hint: 'offer_hint' },
  { name: 'sentence', label: 'in_one_sentence', help: 'in_one_sentence_help', hint: 'in_one_sentence_hint', rows: 2 },
  { name: 'audience', label: 'who_needs_it', help: 'who_needs_it_help', hint: 'who_needs_it_hint', rows: 2 },
  { name: 'keywords', label: 'words_that_give_it_away', help: 'words_help', hint: 'words_hint', rows: 2 },
];
const moreRows: OfferRow[] = [
  { name: 'exceptions', label: 'exceptions', help: 'exceptions_help', hint: 'exceptions_hint', rows: 2 },
  { name: 'trigger', label: 'trigger', help: 'trigger_help', hint: 'trigger_hint', rows: 2 },
];

interface OfferFormProps {
  id: Id;
  /** The stored offer; absent while nothing is written. */
  offer?: Offer;
  onUndo(change: number): void;
}

/** One offer, saved while it is written. */
export function OfferForm({ id, offer, onUndo }: OfferFormProps) {
  const saving = useOfferSaving(id);
  // The form keeps what is typed: the database follows the form, not the other way round.
  const initial = useRef(offer).current;
  const rows = (list: OfferRow[]) =>
    list.map(({ name, ...row }) => (
      <OfferField key={name} {...row} {...fieldValue(name, initial, saving)}>
        {offer && <OfferWarnings offer={offer} list={name} />}
      </OfferField>
    ));
  return (
    <div class="form">
      {rows(mainRows)}
      <details>
        <summary>{t('offer_more')}</summary>
        <div class="form">
          {rows(moreRows)}
          <PitchFields pitches={initial?.pitches ?? []} saving={saving} />
          <ProofFields proofs={initial?.proofs ?? []} saving={saving} />
        </div>
      </details>
      <p class="status">
        <span role="status" class="soft">
          {saving.status}
        </span>
        {saving.change !== undefined && (
          <button type="button" class="quiet" onClick={() => onUndo(saving.change as number)}>
            {t('undo')}
          </button>
        )}
      </p>
    </div>
  );
}

function fieldValue(name: OfferFieldName, offer: Offer | undefined, { typed }: OfferSaving) {
  return {
    value: [offer?.[name] ?? ''].flat().join(', '),
    onInput: (text: string) => typed(name, { [name]: isWordList(name) ? splitWords(text) : text }),
  };
}

const isWordList = (name: OfferFieldName) => name === 'audience' || name === 'keywords' || name === 'exceptions';

/** Words are separated by commas, semicolons or line ends. */
const splitWords = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];
