import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readAmount } from '../../../capture/amount';
import { benefitKinds, channels, characters, evidenceKinds, goalKinds, goalStates, rungs } from '../../../domain/model';
import type { CommandMessage } from '../../../messages/toWorker';
import type { BenefitRecord, DatedRecord, DatedRecordType } from '../../../store/records';
import { formatMoney } from '../../shared/text/recordText';
import { type MessageKey, t } from '../../shared/text/t';
import { DateInput } from '../fields/DateInput';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import './RecordFields.css';

/** One field of a record: typed, or chosen from a list. */
interface RecordFieldSpec {
  name: string;
  label: MessageKey;
  type?: 'date' | 'number' | 'text' | 'amount' | 'check';
  choices?: readonly string[];
  /** What the choices' locale keys begin with. */
  keyStem?: string;
  /** A day that cannot be empty: while it is half typed, nothing is sent. */
  isRequired?: true;
  isShown?(record: DatedRecord): boolean;
}

const onField: RecordFieldSpec = { name: 'on', label: 'on_day', type: 'date', isRequired: true };

const recordFields: Record<DatedRecordType, RecordFieldSpec[]> = {
  touchpoint: [
    { name: 'character', label: 'character', choices: characters, keyStem: 'character' },
    { name: 'channel', label: 'channel', choices: channels, keyStem: 'channel' },
    { name: 'minutes', label: 'minutes', type: 'number' },
    onField,
    { name: 'note', label: 'what_note' },
    { name: 'event', label: 'event' },
  ],
  benefit: [
    { name: 'amount', label: 'amount', type: 'amount' },
    onField,
    { name: 'kind', label: 'which_kind', choices: benefitKinds, keyStem: 'benefit' },
    { name: 'direction', label: 'which_way', choices: ['given', 'received'], keyStem: 'direction' },
    {
      name: 'thanked',
      label: 'thanked_on',
      type: 'date',
      isShown: (record) => (record as BenefitRecord).direction === 'received',
    },
    { name: 'event', label: 'event' },
  ],
  evidence: [
    { name: 'kind', label: 'which_kind', choices: evidenceKinds, keyStem: 'evidence' },
    {
      name: 'rung',
      label: 'rung',
      choices: rungs,
      keyStem: 'rung',
      isShown: (record) => 'kind' in record && record.kind === 'corrected',
    },
    onField,
    { name: 'sentence', label: 'sentence' },
  ],
  goal: [
    { name: 'outcome', label: 'outcome', isShown: (record) => 'state' in record && record.state !== 'open' },
    { name: 'kind', label: 'which_kind', choices: goalKinds, keyStem: 'goal' },
    { name: 'state', label: 'state', choices: goalStates, keyStem: 'goalstate' },
    { name: 'wording', label: 'what_exactly' },
    { name: 'by', label: 'by_when', type: 'date' },
  ],
  need: [onField, { name: 'sentence', label: 'sentence' }, { name: 'settled', label: 'need_settled', type: 'check' }],
  reminder: [onField, { name: 'text', label: 'reminder_of' }, { name: 'done', label: 'is_done', type: 'check' }],
};

interface RecordProps {
  state: PanelState;
  record: DatedRecord;
}
type RecordFieldProps = RecordProps & { field: RecordFieldSpec };

const valueIn = (record: DatedRecord, { name }: RecordFieldSpec): unknown =>
  (record as unknown as Record<string, unknown>)[name];

/** The command that changes one field of a record. */
const changeField = ({ state, record }: RecordProps, name: string, value: unknown) =>
  ({ do: record.type, input: { who: state.who(), id: record.id, [name]: value } }) as CommandMessage;

/** The fields of one record, each saved by itself. */
export function RecordFields({ state, record }: RecordProps) {
  const place = useScrollIntoView();
  return (
    <div class="record" ref={place}>
      <div class="fields">
        {recordFields[record.type]
          .filter(({ isShown }) => !isShown || isShown(record))
          .map((field) => (
            <RecordField key={field.name} {...{ state, record, field }} />
          ))}
      </div>
      <div class="buttons">
        <button type="button" onClick={() => state.set({ editing: undefined })}>
          {t('finish')}
        </button>
        <button type="button" class="quiet" onClick={() => void removeRecord(state, record)}>
          {t('remove')}
        </button>
      </div>
    </div>
  );
}

/** Scrolls new fields into view; by hand, because `scrollIntoView` could move the page around the panel. */
function useScrollIntoView(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { top, bottom } = place.current!.getBoundingClientRect();
    const body = place.current!.closest('.body')!;
    const sight = body.getBoundingClientRect();
    if (bottom > sight.bottom) body.scrollTop += Math.min(bottom - sight.bottom + 8, top - sight.top);
  }, []);
  return place;
}

/** Removes a record; Undo brings it back. */
export async function removeRecord(state: PanelState, record: DatedRecord): Promise<void> {
  // What is still being typed in it must not arrive after the removal.
  state.flush();
  await state.save({ do: record.type, input: { who: state.who(), id: record.id, remove: true } } as CommandMessage);
  state.set({ editing: undefined });
}

function RecordField(props: RecordFieldProps) {
  const { type, choices } = props.field;
  if (choices) return <ChoiceField {...props} choices={choices} />;
  if (type === 'amount') return <AmountField {...props} />;
  if (type === 'check') return <CheckField {...props} />;
  return <RecordTextField {...props} />;
}

function ChoiceField({ field, choices, ...props }: RecordFieldProps & { choices: readonly string[] }) {
  return (
    <label>
      {t(field.label)}
      <select
        value={String(valueIn(props.record, field) ?? '')}
        onChange={({ currentTarget }) => void props.state.save(changeField(props, field.name, currentTarget.value))}
      >
        {choices.map((choice) => (
          <option value={choice}>{t(`${field.keyStem}_${choice}` as MessageKey)}</option>
        ))}
      </select>
    </label>
  );
}

function CheckField({ field, ...props }: RecordFieldProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={!!valueIn(props.record, field)}
        onChange={({ currentTarget }) => void props.state.save(changeField(props, field.name, currentTarget.checked))}
      />
      {t(field.label)}
    </label>
  );
}

/** Spaces group digits. */
const isSameNumber = (typed: string, stored: string) => typed.replace(/\s/g, '') === stored;

function RecordTextField({ field, ...props }: RecordFieldProps) {
  const { name, label, type = 'text', isRequired } = field;
  const stored = String(valueIn(props.record, field) ?? '');
  const typed = usePanelField(
    props.state,
    `${props.record.id}.${name}`,
    stored,
    (text) => {
      if (isRequired && !text) return null;
      return changeField(props, name, type === 'date' ? text || null : text);
    },
    type === 'number' ? isSameNumber : undefined,
  );
  if (type === 'date')
    return (
      <label>
        {t(label)}
        <DateInput {...typed} refuse={(code) => props.state.refuse(code)} />
      </label>
    );
  const more: object = type === 'number' ? { inputMode: 'numeric' } : { dir: 'auto' };
  return (
    <label class={type === 'text' ? 'wide' : ''}>
      {t(label)}
      <input type="text" {...typed} {...more} />
    </label>
  );
}

/** Spelt in another way it is the same: what is typed is left alone until its field is. */
const isSameAmount = (typed: string, stored: string) =>
  JSON.stringify(readAmount(typed)) === JSON.stringify(readAmount(stored));

/** An amount. */
function AmountField({ field, ...props }: RecordFieldProps) {
  const { amount, currency } = props.record as BenefitRecord;
  const typed = usePanelField(
    props.state,
    `${props.record.id}.amount`,
    amount === undefined ? '' : formatMoney(amount, currency),
    (text) => changeField(props, 'amount', text),
    isSameAmount,
  );
  return (
    <label>
      {t(field.label)}
      <input type="text" inputMode="decimal" placeholder={t('amount_hint')} {...typed} />
    </label>
  );
}
