import { useState } from 'preact/hooks';
import type { InputOf, Name } from '../../commands';
import { today } from '../../domain/days';
import type { Offer } from '../../domain/words';
import type { Fact, FactType, TouchpointRecord } from '../../store/records';
import { recordWords, touchpointWords } from '../shared/records';
import { count, day, t } from '../shared/t';
import type { Doing } from '../shared/undoing';
import { DayField } from './DayField';
import { useOwnText } from './ownText';

/** Of somebody met every week that is two years: more at once is a page that nobody reads to its end. */
const atOnce = 100;

/** Everything that happened with one contact, the latest first; each entry can be moved to another day or taken out. */
export function History({ facts, offers, doing }: { facts: Fact[]; offers: Offer[]; doing: Doing }) {
  const [shown, setShown] = useState(atOnce);
  const dated = [...facts].sort((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)));
  const rest = dated.length - shown;
  return (
    <>
      <h3>{t('history')}</h3>
      {!dated.length && <p class="soft">{t('timeline_empty')}</p>}
      <ol class="timeline">
        {dated.slice(0, shown).map((fact) => (
          <Entry key={fact.id} {...{ fact, doing }} words={recordWords(fact, offers)} />
        ))}
      </ol>
      {rest > 0 && (
        <p class="row">
          <span class="soft small">{count('more_facts', rest)}</span>
          <button type="button" onClick={() => setShown(shown + atOnce)}>
            {t('show_more')}
          </button>
        </p>
      )}
    </>
  );
}

/** A goal has no day of its own, but that by which it is to be reached. */
const dayOf = (fact: Fact): string => (fact.type === 'goal' ? (fact.by ?? '9999') : fact.on);

/** A long note is seen as a whole up to a point; beyond that it scrolls. */
const rowsFor = (note = ''): number => Math.min(5, 1 + Math.floor(note.length / 45));

function TouchpointNote({ touchpoint: { id, contact, note }, of }: { touchpoint: TouchpointRecord; of: string }) {
  const { status, ...own } = useOwnText(`${id}.note`, note ?? '', (text) => ({
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

const commandOf: Record<FactType, Name> = {
  goal: 'goal',
  touchpoint: 'touchpoint',
  evidence: 'evidence',
  benefit: 'benefit',
  reminder: 'reminder',
};

function Entry({ fact, words, doing }: { fact: Fact; words: string; doing: Doing }) {
  const { id, contact, type } = fact;
  const on = dayOf(fact);
  const change = (rest: object, says: string) =>
    void doing.run(commandOf[type], { who: { contact }, id, ...rest } as InputOf<Name>, says);
  const field = type === 'goal' ? 'by' : 'on';
  // A touchpoint's note stands in a field of its own.
  const says = type === 'touchpoint' ? touchpointWords({ ...fact, note: undefined }) : words;
  return (
    <li class={on > today() ? 'coming' : undefined}>
      <DayField
        aria-label={`${t('on_day')}: ${words}`}
        required
        value={on === '9999' ? '' : on}
        save={(to) => change({ [field]: to }, t('moved_to', day(to, today())))}
        doing={doing}
      />
      <span class="grow" dir="auto">
        {type === 'goal' && `${t('goal')}: `}
        {says}
      </span>
      {type === 'touchpoint' && <TouchpointNote touchpoint={fact} of={says} />}
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
