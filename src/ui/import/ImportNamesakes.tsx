import type { PreviewPerson } from '../../fileWorker/protocol';
import { formatNumber } from '../shared/text/numberText';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import type { Decisions } from './decisions';

interface NamesakesProps {
  people: readonly PreviewPerson[];
  decisions: Decisions;
}

const namesakeAnswers = ['same', 'different'] as const;

/** Somebody of that name is known: the same person, or two? By keyboard: S, D, and the next one has the focus. */
export function ImportNamesakes({ people, decisions }: NamesakesProps) {
  const open = people.filter(({ at }) => !decisions.answers[at]).length;
  return (
    <details class="import-row" open>
      <summary>
        <span class="number">{formatNumber(people.length)}</span>
        <span>
          {plural('import_maybe', people.length)} {open > 0 && <span class="soft">{plural('import_wait', open)}</span>}
        </span>
      </summary>
      <ul class="import-people">
        {people.map((person) => (
          <Namesake key={person.at} person={person} decisions={decisions} />
        ))}
      </ul>
    </details>
  );
}

function Namesake({ person, decisions }: { person: PreviewPerson; decisions: Decisions }) {
  const { at, name, detail, meetings, known } = person;
  const answer = decisions.answers[at];
  return (
    <li
      class="row"
      onKeyDown={({ key, currentTarget }) => {
        const given = namesakeAnswers.find((one) => t(`key_${one}`) === key.toLowerCase());
        if (!given) return;
        decisions.answer(at, given);
        currentTarget.nextElementSibling?.querySelector('button')?.focus();
      }}
    >
      <span class="grow">
        <strong>{name}</strong>{' '}
        <span class="soft">{[detail, meetings ? plural('n_meetings', meetings) : ''].filter(Boolean).join(' · ')}</span>
      </span>
      <span class="grow">
        <strong>{known?.name}</strong> <span class="soft">{known?.detail}</span>
      </span>
      {namesakeAnswers.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={answer === one}
          aria-keyshortcuts={t(`key_${one}`)}
          onClick={() => decisions.answer(at, one)}
        >
          {t(`namesake_${one}`)}
        </button>
      ))}
    </li>
  );
}
