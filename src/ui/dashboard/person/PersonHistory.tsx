import { useState } from 'preact/hooks';
import type { CommandInput, CommandName } from '../../../commands/index';
import { today } from '../../../domain/days';
import type { Offer } from '../../../domain/model';
import type { DatedRecord, DatedRecordType, TouchpointRecord } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
import { recordText, touchpointText } from '../../shared/text/recordText';
import { formatDay, plural, t } from '../../shared/text/t';
import { DayInput } from '../DayInput';
import { useSavedText } from '../useSavedText';

/** Of somebody met every week that is two years: more at once is a page that nobody reads to its end. */
const atOnce = 100;

/** Everything that happened with one contact, the latest first; each entry can be moved to another day or taken out. */
export function PersonHistory({
  records,
  offers,
  doing,
}: {
  records: DatedRecord[];
  offers: Offer[];
  doing: LastAction;
}) {
  const [shown, setShown] = useState(atOnce);
  const dated = [...records].sort((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)));
  const rest = dated.length - shown;
  return (
    <>
      <h3>{t('history')}</h3>
      {!dated.length && <p class="soft">{t('timeline_empty')}</p>}
      <ol class="timeline">
        {dated.slice(0, shown).map((record) => (
          <Entry key={record.id} {...{ record, doing }} words={recordText(record, offers)} />
        ))}
      </ol>
      {rest > 0 && (
        <p class="row">
          <span class="soft small">{plural('more_records', rest)}</span>
          <button type="button" onClick={() => setShown(shown + atOnce)}>
            {t('show_more')}
          </button>
        </p>
      )}
    </>
  );
}

/** A goal has no day of its own, but that by which it is to be reached. */
const dayOf = (record: DatedRecord): string => (record.type === 'goal' ? (record.by ?? '9999') : record.on);

/** A long note is seen as a whole up to a point; beyond that it scrolls. */
const rowsFor = (note = ''): number => Math.min(5, 1 + Math.floor(note.length / 45));

function TouchpointNote({ touchpoint: { id, contact, note }, of }: { touchpoint: TouchpointRecord; of: string }) {
  const { status, ...own } = useSavedText(`${id}.note`, note ?? '', (text) => ({
    do: 'touchpoint',
    input: { who: { contact }, id, note: text },
  }));
  return (
    <>
      <textarea
        rows={rowsFor(own.value)}
        dir="auto"
        maxLength={1000}
        aria-label={`${t('what_note')}: ${of}`}
        placeholder={t('what_note')}
        {...own}
      />
      <span role="status" class="small soft">
        {status}
      </span>
    </>
  );
}

const commandOf: Record<DatedRecordType, CommandName> = {
  goal: 'goal',
  touchpoint: 'touchpoint',
  evidence: 'evidence',
  benefit: 'benefit',
  reminder: 'reminder',
};

function Entry({ record, words, doing }: { record: DatedRecord; words: string; doing: LastAction }) {
  const { id, contact, type } = record;
  const on = dayOf(record);
  const change = (rest: object, says: string) =>
    void doing.run(commandOf[type], { who: { contact }, id, ...rest } as CommandInput<CommandName>, says);
  const field = type === 'goal' ? 'by' : 'on';
  // A touchpoint's note stands in a field of its own.
  const says = type === 'touchpoint' ? touchpointText({ ...record, note: undefined }) : words;
  return (
    <li class={on > today() ? 'coming' : undefined}>
      <DayInput
        aria-label={`${t('on_day')}: ${words}`}
        required
        value={on === '9999' ? '' : on}
        save={(to) => change({ [field]: to }, t('moved_to', formatDay(to, today())))}
        doing={doing}
      />
      <span class="grow" dir="auto">
        {type === 'goal' && `${t('goal')}: `}
        {says}
      </span>
      {type === 'touchpoint' && <TouchpointNote touchpoint={record} of={says} />}
      <button
        type="button"
        class="quiet"
        aria-label={t('remove_what', words)}
        onClick={() => change({ remove: true }, `${t('removed')}: ${words}`)}
      >
        {t('remove')}
      </button>
    </li>
  );
}
