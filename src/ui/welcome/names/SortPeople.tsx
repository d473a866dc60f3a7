import { useEffect, useState } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import { contactsToSort } from '../../../store/queries/contacts/contactsToSort';
import { runCommand } from '../../shared/commandClient';
import { PersonHead } from '../../shared/components/PersonHead';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';

const sortAnswers = ['could', 'no', 'unknown'] as const;
type SortAnswer = (typeof sortAnswers)[number];
const keys: Record<string, SortAnswer> = { p: 'could', n: 'no', ' ': 'unknown' };

/** Ten people of whom nothing says whether they need the offer, one key each. */
export function SortPeople({ offers, onDone }: { offers: Offer[]; onDone(): void }) {
  const [passed, setPassed] = useState<Id[]>([]);
  const { value } = useLive(() => contactsToSort(db, 10));
  const row = value?.find(({ id }) => !passed.includes(id));
  async function sort(answer: SortAnswer) {
    if (!row) return;
    setPassed([...passed, row.id]);
    const who = { contact: row.id };
    // An open goal that names the offer is what makes it concern somebody.
    if (answer === 'could') await runCommand('goal', { who, kind: 'sale', ...(offers[0] && { offer: offers[0].id }) });
    if (answer === 'no') await runCommand('setAside', { who, aside: true });
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const answer = keys[event.key.toLowerCase()];
      if (!answer || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void sort(answer);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const isDone = !!value && !row;
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone]);
  if (!row) return null;
  return (
    <div class="sort-people">
      <p class="lead">{t('welcome_sort_lead')}</p>
      <div role="status">
        <PersonHead
          name={row.name}
          role={[row.company, row.headline].filter(Boolean).join(' · ')}
          knowledge="unknown"
          size="panel"
        />
      </div>
      <div class="buttons equal">
        {sortAnswers.map((answer) => (
          <button key={answer} type="button" onClick={() => void sort(answer)}>
            {t(`welcome_sort_${answer}`)}
          </button>
        ))}
      </div>
      {passed.length > 0 && (
        <button type="button" class="quiet" onClick={onDone}>
          {t('welcome_next')}
        </button>
      )}
    </div>
  );
}
