import { useRef } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { type FieldProps, OfferField } from './OfferField';
import { OfferWarnings } from './OfferWarnings';
import { Pitches } from './Pitches';
import { Proofs } from './Proofs';
import { type OfferSaving, useOfferSaving } from './useOfferSaving';

type Name = 'name' | 'sentence' | 'audience' | 'keywords' | 'exceptions' | 'trigger';
type Row = Pick<FieldProps, 'label' | 'help' | 'hint' | 'rows'> & { name: Name };

const first: Row[] = [
  { name: 'name', label: 'offer', hint: 'offer_hint' },
  { name: 'sentence', label: 'in_one_sentence', help: 'in_one_sentence_help', hint: 'in_one_sentence_hint', rows: 2 },
  { name: 'audience', label: 'who_needs_it', help: 'who_needs_it_help', hint: 'who_needs_it_hint', rows: 2 },
  { name: 'keywords', label: 'words_that_give_it_away', help: 'words_help', hint: 'words_hint', rows: 2 },
];
const more: Row[] = [
  { name: 'exceptions', label: 'exceptions', help: 'exceptions_help', hint: 'exceptions_hint', rows: 2 },
  { name: 'trigger', label: 'trigger', help: 'trigger_help', hint: 'trigger_hint', rows: 2 },
];

interface Props {
  id: Id;
  /** As it is kept; absent while nothing was written. */
  offer?: Offer;
  onUndo(change: number): void;
}

/** One offer, saved while it is written. */
export function OfferForm({ id, offer, onUndo }: Props) {
  const saving = useOfferSaving(id);
  // The form keeps what is typed: the database follows it, not the other way round.
  const begun = useRef(offer).current;
  const rows = (list: Row[]) =>
    list.map(({ name, ...row }) => (
      <OfferField key={name} {...row} {...fieldOf(name, begun, saving)}>
        {offer && <OfferWarnings offer={offer} list={name} />}
      </OfferField>
    ));
  return (
    <div class="form">
      {rows(first)}
      <details>
        <summary>{t('offer_more')}</summary>
        <div class="form">
          {rows(more)}
          <Pitches pitches={begun?.pitches ?? []} saving={saving} />
          <Proofs proofs={begun?.proofs ?? []} saving={saving} />
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

function fieldOf(name: Name, offer: Offer | undefined, { typed }: OfferSaving) {
  return {
    value: [offer?.[name] ?? ''].flat().join(', '),
    onInput: (text: string) => typed(name, { [name]: isList(name) ? words(text) : text }),
  };
}

const isList = (name: Name) => name === 'audience' || name === 'keywords' || name === 'exceptions';

/** Words are separated by commas, semicolons or line ends. */
const words = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];
