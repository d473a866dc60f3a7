import { useRef } from 'preact/hooks';
import { today } from '../../../domain/days';
import { type PageField, pageFields } from '../../../domain/enumerations';
import type { SideOfPair } from '../../../store/queries/contacts/duplicatePairs';
import { contactOf } from '../../../store/records';
import { originOfRow } from '../../import/originText';
import { Icon } from '../../shared/components/Icon';
import { checkIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { type MessageKey, t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import { answers } from './answerPairs';
import type { PairDecisions } from './usePairs';

const fieldLabels = { name: 'person_name', company: 'company', headline: 'headline', location: 'place' } as const;

/** Rows of which both values stay. */
const unitedRows: [MessageKey, (side: SideOfPair) => string][] = [
  ['reach_emails', ({ row }) => contactOf(row, []).emails.join(', ')],
  ['reach_phones', ({ row }) => (row.phones ?? []).join(', ')],
  ['reach_linkedin', ({ row }) => contactOf(row, []).linkedin?.slug ?? ''],
  ['tags', ({ row }) => row.tags.join(', ')],
  ['note', ({ row }) => row.note ?? ''],
  ['last_contact', ({ last }) => (last ? formatDay(last, today()) : '')],
];

/** Two contacts side by side, and why they may be one; of each field the value that stays can be chosen. */
export function ComparedPair({ pairs }: { pairs: PairDecisions }) {
  const { current, sides, chosen } = pairs;
  const table = useRef<HTMLTableElement>(null);
  if (!current || !sides) return null;
  const both = [sides.kept, sides.other] as const;
  const reasons = [t(`same_${current.nameSign}`), ...current.commonSigns.map((sign) => t(`same_${sign}`))];
  return (
    <section class="compared" aria-label={t('duplicates_pair')}>
      <p>{reasons.join(' · ')}</p>
      <table ref={table} onKeyDown={(event) => moveFocus(event, table.current)}>
        <thead>
          <tr>
            <td />
            {both.map((side) => (
              <th key={side.row.id} scope="col">
                <PersonLink id={side.row.id} name={side.row.name} />
                <small>{originOfRow(side.row)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pageFields.map((field) => (
            <FieldRow key={field} field={field} pairs={pairs} />
          ))}
          {unitedRows.map(([label, textOf]) => {
            const values = both.map(textOf);
            if (!values.some(Boolean)) return null;
            return (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                {values.map((value, i) => (
                  <td key={both[i]?.row.id} dir="auto" class={value ? 'stays' : ''}>
                    {value || '–'}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="soft small">{t('duplicates_fields')}</p>
      <p class="buttons">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            class={answer === 'postponed' ? 'quiet' : ''}
            onClick={() => void pairs.answer(answer)}
          >
            {chosen.size > 1 ? plural(`duplicates_all_${answer}`, chosen.size) : t(`namesake_${answer}`)}{' '}
            <kbd>{t(`key_${answer}`).toUpperCase()}</kbd>
          </button>
        ))}
      </p>
    </section>
  );
}

/** One value stays: a click, or the arrows, choose which. */
function FieldRow({ field, pairs: { sides, taken, toggleField } }: { field: PageField; pairs: PairDecisions }) {
  if (!sides) return null;
  const [mine, theirs] = [sides.kept.row[field], sides.other.row[field]];
  if (!mine && !theirs) return null;
  const isOther = mine === undefined || (taken.has(field) && theirs !== undefined);
  const canChoose = mine !== undefined && theirs !== undefined && mine !== theirs;
  return (
    <tr>
      <th scope="row">{t(fieldLabels[field])}</th>
      {[mine, theirs].map((value, i) => {
        const stays = value !== undefined && (!canChoose || isOther === (i === 1));
        return (
          <td key={i === 0 ? 'kept' : 'other'} dir="auto" class={stays ? 'stays' : ''}>
            {canChoose ? (
              <button type="button" class="quiet" aria-pressed={stays} onClick={() => stays || toggleField(field)}>
                {value}
                {stays && <Icon path={checkIcon} small />}
              </button>
            ) : (
              (value ?? '–')
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Up and down go from field to field, left and right from side to side. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const buttons = [...(table?.querySelectorAll<HTMLButtonElement>('tbody button') ?? [])];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const step = { ArrowUp: -2, ArrowDown: 2, ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const to = at < 0 || step === undefined ? undefined : buttons[at + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
  if (Math.abs(step as number) === 1) to.click();
}
