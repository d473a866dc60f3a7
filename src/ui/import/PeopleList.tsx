import { useState } from 'preact/hooks';
import { today } from '../../domain/days';
import type { Character } from '../../domain/model';
import type { PreviewPerson } from '../../fileWorker/protocol';
import { formatDay } from '../shared/text/dayText';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import type { Decisions } from './decisions';
import { personDiffText } from './personDiffText';

/** Rows that are drawn at first, and with each "show more". */
const shownAtOnce = 50;

interface PeopleListProps {
  people: readonly PreviewPerson[];
  decisions: Decisions;
  /** Each can be left out, by its tick. */
  canLeaveOut: boolean;
}

/** People of the files. By keyboard: the space bar takes in or leaves out, B and S say what all meetings were about. */
export function PeopleList({ people, decisions, canLeaveOut }: PeopleListProps) {
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <ul class="import-people" onKeyDown={moveBetweenRows}>
        {people.slice(0, shown).map((person) => (
          <PersonRow key={person.at} {...{ person, decisions, canLeaveOut }} />
        ))}
      </ul>
      {people.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + 20 * shownAtOnce)}>
          {plural('import_more', people.length - shown)}
        </button>
      )}
    </>
  );
}

/** The arrow keys go from row to row: by Tab alone three hundred rows are too many. */
function moveBetweenRows(event: KeyboardEvent): void {
  const row = (event.target as HTMLElement).closest('li');
  const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
  if (!next) return;
  event.preventDefault();
  next.querySelector<HTMLElement>('input, button')?.focus();
}

/** The keys by which a person's meetings are said to be business or social, in the interface's language. */
const characterKeys: [Character, string][] = [
  ['business', t('key_business')],
  ['social', t('key_social')],
];

function PersonRow({ person, decisions, canLeaveOut }: { person: PreviewPerson } & Omit<PeopleListProps, 'people'>) {
  const { at, name, detail, meetings, mails, last, isColleague, news } = person;
  const character = decisions.characters[at];
  const facts = [
    detail,
    meetings ? plural('n_meetings', meetings) : '',
    mails ? plural('n_mails', mails) : '',
    last ? t('import_last', formatDay(last, today())) : '',
    isColleague ? t('import_colleague') : '',
    ...(news ? personDiffText(news) : []),
  ];
  const words = (
    <>
      <strong>{name}</strong> <span class="soft">{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
  const say = (next: Character) => decisions.say(at, character === next ? undefined : next);
  return (
    <li
      class="row"
      onKeyDown={({ key }) => {
        const found = characterKeys.find(([, letter]) => letter === key.toLowerCase());
        if (meetings && found) say(found[0]);
      }}
    >
      {canLeaveOut ? (
        <label class="check grow">
          <input type="checkbox" checked={!decisions.without.has(at)} onChange={() => decisions.toggle(at)} />
          <span>{words}</span>
        </label>
      ) : (
        <span class="grow">{words}</span>
      )}
      {!!meetings &&
        characterKeys.map(([kind, letter]) => (
          <button
            key={kind}
            type="button"
            class="small"
            aria-pressed={character === kind}
            aria-keyshortcuts={letter}
            onClick={() => say(kind)}
          >
            {t(`character_${kind}`)}
          </button>
        ))}
    </li>
  );
}
