import { Icon } from '../../shared/components/Icon';
import { noteIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import './NoteField.css';

/** The note, as high as what is in it: text to read until it is written in. */
export function NoteField({ state }: { state: PanelState }) {
  const typed = usePanelField(state, 'note', state.view!.contact.note ?? '', (text) => ({
    do: 'field',
    input: { who: state.who(), field: 'note', text },
  }));
  return (
    <div class="note">
      <Icon path={noteIcon} />
      <textarea id="note" dir="auto" rows={1} aria-label={t('note')} placeholder={t('note')} {...typed} />
    </div>
  );
}
