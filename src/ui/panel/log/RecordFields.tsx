import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readAmount } from '../../../capture/amount';
import type { DayDirection } from '../../../capture/panelDay';
import { benefitKinds, channels, evidenceKinds, goalKinds, goalStates, rungs } from '../../../domain/model';
import type { CommandMessage } from '../../../messages/workerMessages';
import type { BenefitRecord, DatedRecord, DatedRecordType } from '../../../store/records';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { formatMoney } from '../../shared/text/numberText';
import { type MessageKey, t } from '../../shared/text/t';
import { SavedDay } from '../fields/SavedDay';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import './RecordFields.css';

/** One field of a record: typed, or chosen from a list. */
interface RecordFieldSpec {
  name: string;
  label: MessageKey;
  type?: 'date' | 'text' | 'amount' | 'check';
  direction?: DayDirection;
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
    { name: 'channel', label: 'channel', choices: channels, keyStem: 'channel' },
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
    { name: 'by', label: 'by_when', type: 'date', direction: 'coming' },
  ],
  reminder: [
    { ...onField, direction: 'coming' },
    { name: 'text', label: 'reminder_of' },
    { name: 'done', label: 'is_done', type: 'check' },
  ],
  need: [onField, { name: 'sentence', label: 'sentence' }, { name: 'settled', label: 'need_settled', type: 'check' }],
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
    <div class="form record" ref={place}>
      <RecordFieldList {...{ state, record }} />
      <RecordActions {...{ state, record }} />
    </div>
  );
}

/** The fields alone. */
export function RecordFieldList({ state, record }: RecordProps) {
  return (
    <div class="fields">
      {recordFields[record.type]
        .filter(({ isShown }) => !isShown || isShown(record))
        .map((field) => (
          <RecordField key={field.name} {...{ state, record, field }} />
        ))}
    </div>
  );
}

/** Done, and the way to remove the record. */
export function RecordActions({ state, record }: RecordProps) {
  return (
    <div class="form-actions">
      <button type="button" class="quiet" onClick={() => void removeRecord(state, record)}>
        {t('remove')}
      </button>
      <button type="button" class="main" onClick={() => state.open({})}>
        {t('finish')}
      </button>
    </div>
  );
}

/** Scrolls new fields into view; by hand, because `scrollIntoView` could move the page around the panel. */
export function useScrollIntoView(): RefObject<HTMLDivElement | null> {
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
  state.open({});
}

function RecordField(props: RecordFieldProps) {
  const { type, choices } = props.field;
  if (choices) return <ChoiceField {...props} choices={choices} />;
  if (type === 'amount') return <AmountField {...props} />;
  if (type === 'check') return <CheckField {...props} />;
  if (type === 'date') return <RecordDayField {...props} />;
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
export const isSameNumber = (typed: string, stored: string) => typed.replace(/\s/g, '') === stored;

function RecordTextField({ field, ...props }: RecordFieldProps) {
  const { name, label } = field;
  const stored = String(valueIn(props.record, field) ?? '');
  const typed = usePanelField(props.state, `${props.record.id}.${name}`, stored, (text) =>
    changeField(props, name, text),
  );
  return (
    <label class="wide">
      {t(label)}
      <input type="text" dir="auto" {...typed} />
    </label>
  );
}

function RecordDayField({ field, ...props }: RecordFieldProps) {
  const { name, label, direction = 'past', isRequired = false } = field;
  return (
    <div class="wide">
      <SavedDay
        state={props.state}
        name={`${props.record.id}.${name}`}
        label={t(label)}
        stored={valueIn(props.record, field) as string | undefined}
        {...{ direction, isRequired }}
        isSoon={props.record.type === 'reminder'}
        message={(day) => changeField(props, name, day)}
      />
    </div>
  );
}

/** Spelt in another way it is the same: what is typed is left alone until its field is. */
const isSameAmount = (typed: string, stored: string) =>
  JSON.stringify(readAmount(typed)) === JSON.stringify(readAmount(stored));

/** An amount: whoever opens it wants to say it. */
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
      <input ref={takeFocus} type="text" inputMode="decimal" placeholder={t('amount_hint')} {...typed} />
    </label>
  );
}
