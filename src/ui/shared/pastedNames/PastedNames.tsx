import { useState } from 'preact/hooks';
import type { ProjectContact } from '../../../domain/projectFile';
import { readPastedList } from '../../../formats/pastedList/pastedList';
import { fold } from '../../../language/folding';
import type { ContactRecord } from '../../../store/records';
import { Initials } from '../components/PersonHead';
import { takeFocus } from '../hooks/takeFocus';
import type { LastAction } from '../hooks/useLastAction';
import { db, useLive } from '../hooks/useLive';
import { plural } from '../text/plural';
import { companyAndRole } from '../text/recordText';
import { t } from '../text/t';
import { useDraftedForm } from '../typing/useDraftedForm';
import { withWishes } from './withWishes';
import './PastedNames.css';

interface PastedNamesProps {
  lastAction: LastAction;
  /** Called once they are saved. */
  saved?(): void;
}

/**
 * People typed or pasted, a line each: what is understood stands below before anything is saved. Whoever has the name
 * of a contact is left out, unless ticked as somebody else.
 */
export function PastedNames({ lastAction, saved }: PastedNamesProps) {
  const form = useDraftedForm('pastedNames', ['list']);
  const typed = form.text('list') ?? '';
  const { contacts, skipped } = readPastedList(typed, '');
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const { value: namesakes = new Map<string, ContactRecord>() } = useLive(() => namesakesOf(contacts), [typed]);
  const chosen = contacts.filter(({ name }) => !namesakes.has(fold(name)) || others.has(name));
  async function save() {
    const said = plural('n_people_added', chosen.length);
    if (!chosen.length) return;
    const file = { contacts: await withWishes(chosen, typed) };
    if (!(await lastAction.run('import', { file }, said))) return;
    await form.clear();
    setOthers(new Set());
    saved?.();
  }
  const toggle = (name: string) => {
    const now = new Set(others);
    if (!now.delete(name)) now.add(name);
    setOthers(now);
  };
  return (
    <form
      class="pasted-names"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {t('names_label')}
        <textarea
          rows={5}
          dir="auto"
          ref={takeFocus}
          placeholder={t('names_hint')}
          aria-describedby="names-help"
          {...form.props('list')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void save();
          }}
        />
      </label>
      <p id="names-help" class="small soft">
        {t('names_help')}
      </p>
      {contacts.length > 0 && (
        <ul aria-label={t('names_read')}>
          {contacts.map((one) => (
            <ReadName
              key={one.id}
              one={one}
              namesake={namesakes.get(fold(one.name))}
              isOther={others.has(one.name)}
              toggle={() => toggle(one.name)}
            />
          ))}
        </ul>
      )}
      {skipped.length > 0 && <p class="small">{t('names_skipped', skipped.map(({ line }) => line).join(', '))}</p>}
      <button type="submit" class="main" disabled={!chosen.length}>
        {chosen.length ? plural('add_n_people', chosen.length) : t('add_people')}
      </button>
    </form>
  );
}

interface ReadNameProps {
  one: ProjectContact;
  namesake: ContactRecord | undefined;
  isOther: boolean;
  toggle(): void;
}

/** One line as it was understood. */
function ReadName({ one, namesake, isOther, toggle }: ReadNameProps) {
  const { name, emails } = one;
  return (
    <li>
      <Initials name={name} knowledge="unknown" size="table" />
      <div class="grow">
        <strong dir="auto">{name}</strong>{' '}
        <span class="small soft" dir="auto">
          {[...companyAndRole(one), ...emails].join(' · ')}
        </span>
        {namesake && (
          <label class="check small">
            <input type="checkbox" checked={isOther} onChange={toggle} />
            {t(
              'names_known',
              [...companyAndRole(namesake), namesake.location].filter(Boolean).join(' · ') || namesake.name,
            )}
          </label>
        )}
      </div>
    </li>
  );
}

/** The contacts who have one of these names, by their folded name. */
async function namesakesOf(contacts: readonly ProjectContact[]): Promise<Map<string, ContactRecord>> {
  const keys = contacts.map(({ name }) => fold(name));
  const rows = keys.length ? await db.contacts.where('nameKey').anyOf(keys).toArray() : [];
  return new Map(rows.filter(({ deleted }) => !deleted).map((row) => [row.nameKey ?? '', row]));
}
