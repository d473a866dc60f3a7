import { useState } from 'preact/hooks';
import type { Id } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { searchContacts } from '../../../store/search/search';
import { PersonHead } from '../../shared/components/PersonHead';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { db, useLive } from '../../shared/hooks/useLive';
import { companyAndRole } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import './PersonPicker.css';

interface PickedPerson {
  id: Id;
  name: string;
}

interface PersonPickerProps {
  label: string;
  chosen: PickedPerson | undefined;
  choose(person: PickedPerson | undefined): void;
}

/** People that are offered for what is typed. */
const mostOffered = 6;

/** A field that finds one of the contacts: by letters, then Enter for the first or the arrows for another. */
export function PersonPicker({ label, chosen, choose }: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { value: found = [] } = useLive(
    async () => (typed.trim() && !chosen ? searchContacts(db, typed, mostOffered) : []),
    [typed, chosen?.id],
  );
  function pick(person: PickedPerson | undefined) {
    choose(person);
    setTyped('');
    setAt(0);
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && found[at]) pick(found[at]);
    else if (event.key === 'Escape' && typed) setTyped('');
    else return;
    event.preventDefault();
  }
  return (
    <div class="person-picker">
      <label>
        {label}
        <input
          type="search"
          ref={takeFocus}
          aria-controls="picked-people"
          aria-activedescendant={found[at] && `pick-${found[at].id}`}
          placeholder={t('search_hint')}
          value={chosen?.name ?? typed}
          onInput={({ currentTarget }) => {
            choose(undefined);
            setTyped(currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      {found.length > 0 && (
        <div class="picked-people" id="picked-people" role="listbox" aria-label={label}>
          {found.map((one, i) => (
            <div
              key={one.id}
              id={`pick-${one.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(one);
              }}
            >
              <PersonHead
                name={one.name}
                knowledge={knowledgeOf(one.standing)}
                size="table"
                role={companyAndRole(one).join(' · ')}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
