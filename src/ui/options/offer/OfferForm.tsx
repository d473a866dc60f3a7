import type { Id, Offer } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { OfferField, type OfferFieldProps } from './OfferField';
import { OfferWarnings } from './OfferWarnings';
import { PitchFields } from './PitchFields';
import { ProofFields } from './ProofFields';
import { useOfferSaver } from './useOfferSaver';
import { WordListField } from './WordListField';
import './OfferForm.css';

type WordList = 'audience' | 'keywords' | 'exceptions';
type OfferText = 'name' | 'sentence' | 'trigger';
type OfferRow = Pick<OfferFieldProps, 'label' | 'help' | 'hint' | 'rows'> & { name: OfferText | WordList };

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
  const { saver, status, change } = useOfferSaver(id);
  const rows = (list: OfferRow[]) => list.map((row) => <OfferRowField key={row.name} {...{ row, id, offer, saver }} />);
  return (
    <div class="form">
      {rows(mainRows)}
      <details>
        <summary>{t('offer_more')}</summary>
        <div class="form">
          {rows(moreRows)}
          <PitchFields pitches={offer?.pitches ?? []} {...{ id, saver }} />
          <ProofFields proofs={offer?.proofs ?? []} {...{ id, saver }} />
        </div>
      </details>
      <p class="status">
        <span role="status" class="soft">
          {status}
        </span>
        {change !== undefined && (
          <button type="button" class="quiet" onClick={() => onUndo(change)}>
            {t('undo')}
          </button>
        )}
      </p>
    </div>
  );
}

interface OfferRowFieldProps extends Pick<OfferFieldProps, 'saver'> {
  row: OfferRow;
  id: Id;
  offer: Offer | undefined;
}

function OfferRowField({ row: { name, ...texts }, id, offer, saver }: OfferRowFieldProps) {
  const warnings = offer && <OfferWarnings offer={offer} list={name} />;
  if (isWordList(name))
    return (
      <WordListField {...{ ...texts, name, saver }} offer={id} words={offer?.[name] ?? []}>
        {warnings}
      </WordListField>
    );
  return (
    <OfferField
      {...{ ...texts, name, saver }}
      offer={id}
      stored={offer?.[name] ?? ''}
      change={(text) => ({ [name]: text })}
    >
      {warnings}
    </OfferField>
  );
}

const isWordList = (name: string): name is WordList =>
  name === 'audience' || name === 'keywords' || name === 'exceptions';
