import { useRef, useState } from 'preact/hooks';
import { namedValues } from '../../../store/settingRecord';
import { keepOwnDraft } from '../../shared/commandClient';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { typingPause } from '../shared/useSavedText';
import type { OwnCard } from './vcard';

interface UnsavedField {
  timer?: ReturnType<typeof setTimeout>;
  drafts: Promise<string>[];
}

/** My card, and how to change it: each input becomes a draft at once, and is saved when the typing pauses. */
export function useOwnCard(lastAction: LastAction) {
  const { value: stored } = useLive(async () => namedValues<string>(await db.settings.get('me')));
  const [typed, setTyped] = useState<OwnCard>({});
  const unsaved = useRef(new Map<keyof OwnCard, UnsavedField>()).current;
  function change(name: keyof OwnCard, text: string, label: string) {
    const input = { of: 'me' as const, name, value: text || null };
    const field = unsaved.get(name) ?? { drafts: [] };
    setTyped((before) => ({ ...before, [name]: text }));
    clearTimeout(field.timer);
    field.drafts.push(keepOwnDraft(`me.${name}`, 'setting', input));
    field.timer = setTimeout(async () => {
      unsaved.delete(name);
      const drafts = await Promise.all(field.drafts);
      // From here on the field shows what is in the database, also after Undo.
      if ((await lastAction.run('setting', input, `${t('saved')}: ${label}`, drafts)) && !unsaved.has(name))
        setTyped(({ [name]: _, ...others }) => others);
    }, typingPause);
    unsaved.set(name, field);
  }
  const ownCard: OwnCard | undefined = stored && { ...stored, ...typed };
  return { ownCard, change };
}
