import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandResult } from '../../../commands';
import type { Id } from '../../../domain/model';
import { runCommand } from '../../shared/commandClient';
import { Icon } from '../../shared/components/Icon';
import { Initials } from '../../shared/components/PersonHead';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { binIcon } from '../../shared/icons';
import { failureText } from '../../shared/text/failureText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import './ForgetDialog.css';

/** Somebody who is to be forgotten, with the name that the user sees. */
export interface ForgottenPerson {
  id: Id;
  name: string;
  company?: string | undefined;
}

interface ForgetDialogProps {
  people: readonly ForgottenPerson[];
  close(): void;
}

/** Asks before somebody is forgotten for good, and names the notes on others in which the name still stands. */
export function ForgetDialog({ people, close }: ForgetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState<CommandResult<'forget'>>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);
  async function forget() {
    const reply = await runCommand('forget', { people: people.map(({ id, name }) => ({ id, name })) });
    if (reply.ok) setDone(reply.value);
    else setProblem(failureText(reply.error.code));
  }
  return (
    <dialog class="forget" ref={dialog} aria-labelledby="forget-title" onClose={close}>
      <h2 id="forget-title">{done ? plural('n_forgotten', done.forgotten) : t('forget_title')}</h2>
      {done ? (
        <NamedIn notes={done.namedIn} />
      ) : (
        <>
          <Named people={people} />
          <p>{t('forget_help')}</p>
          <p class="small soft">{t('forget_trace')}</p>
        </>
      )}
      {problem && (
        <p role="alert" class="wrong">
          {problem}
        </p>
      )}
      <div class="forget-acts">
        {/* The safe answer has the focus. */}
        <button type="button" ref={takeFocus} onClick={() => dialog.current?.close()}>
          {t(done ? 'finish' : 'cancel')}
        </button>
        {!done && (
          <button type="button" class="danger" onClick={() => void forget()}>
            <Icon path={binIcon} />
            {t('forget')}
          </button>
        )}
      </div>
    </dialog>
  );
}

/** Names that are written out; of more there is their number. */
const mostNamed = 6;

function Named({ people }: { people: readonly ForgottenPerson[] }) {
  return (
    <ul class="forget-people">
      {people.slice(0, mostNamed).map(({ id, name, company }) => (
        <li key={id}>
          <Initials name={name} knowledge="unknown" />
          <span dir="auto">
            <strong>{name}</strong>
            <span class="small soft">{company}</span>
          </span>
        </li>
      ))}
      {people.length > mostNamed && <li class="soft">{plural('more_records', people.length - mostNamed)}</li>}
    </ul>
  );
}

/** What was forgotten may still be named in notes on others, which are the user's own. */
function NamedIn({ notes }: { notes: CommandResult<'forget'>['namedIn'] }) {
  if (!notes.length) return <p>{t('forgotten_nowhere')}</p>;
  return (
    <>
      <p>{t('forgotten_named_in')}</p>
      <ul>
        {notes.map(({ contact, name }) => (
          <li key={contact}>
            <PersonLink id={contact} name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
