import { t } from '../../shared/text/t';
import type { ReadGuest } from './guests';
import './GuestLine.css';

/** More people of one name are no help in telling who it is. */
const maxCandidatesShown = 5;

interface GuestLineProps {
  guest: ReadGuest;
  index: number;
  /** The id of the contact that was chosen, or '' for somebody new. */
  answer: string | undefined;
  choose(id: string): void;
}

/** A line of the guest list as it was understood; where it may be one of several contacts, it asks which. */
export function GuestLine({ guest, index, answer, choose }: GuestLineProps) {
  const { line, name, problem, headline, company, looksFor, email } = guest;
  if (problem)
    return (
      <li>
        <span dir="auto">{line}</span> <small class="warning">{t(`guests_${problem}`)}</small>
      </li>
    );
  const parts = [name, headline, company, looksFor && `${t('looks_for')}: ${looksFor}`, email];
  return (
    <li>
      <span dir="auto">{parts.filter(Boolean).join(' · ')}</span>{' '}
      {guest.isTwice ? (
        <small class="soft">{t('guests_twice')}</small>
      ) : guest.contact ? (
        <small class="good">{t('guests_known')}</small>
      ) : !guest.ask.length ? (
        <small class="soft">{t('guests_new')}</small>
      ) : (
        <WhichContact {...{ guest, index, answer, choose }} />
      )}
    </li>
  );
}

function WhichContact({ guest: { line, name, ask }, index, answer, choose }: GuestLineProps) {
  return (
    <fieldset>
      <legend class="small warning">{t('guests_ask', name ?? line)}</legend>
      {[...ask.slice(0, maxCandidatesShown), undefined].map((candidate) => (
        <label key={candidate?.id ?? ''} class="check" dir="auto">
          <input
            type="radio"
            name={`guest-${index}`}
            checked={answer === (candidate?.id ?? '')}
            onChange={() => choose(candidate?.id ?? '')}
          />
          {candidate
            ? [candidate.name, candidate.headline ?? candidate.company].filter(Boolean).join(', ')
            : t('capture_new')}
        </label>
      ))}
    </fieldset>
  );
}
