/** "Hide my notes": what stands in place of what the user wrote, while somebody looks at the screen. */
import type { ComponentChildren } from 'preact';
import { hideIcon } from '../icons';
import { t } from '../text/t';
import { Icon } from './Icon';
import './HiddenNotes.css';

/** What isn't shown, and that this hides and does not encrypt. */
export function HiddenNotes({ children }: { children?: ComponentChildren }) {
  return (
    <section class="hidden-notes">
      <Icon path={hideIcon} />
      <div>
        <strong>{t('notes_are_hidden')}</strong>
        <p class="small soft">{t('notes_are_hidden_help')}</p>
        {children}
      </div>
    </section>
  );
}
