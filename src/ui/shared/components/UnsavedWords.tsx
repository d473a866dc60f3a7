import type { UnsavedWords } from '../../../store/queries/unsavedWords';
import { failureText } from '../text/failureText';
import { t } from '../text/t';
import './UnsavedWords.css';

interface UnsavedWordsCardProps {
  words: UnsavedWords[];
  /** Saves the text once more, for which the contact is brought back first where it was removed. */
  save?(words: UnsavedWords): void;
  discard(words: UnsavedWords): void;
}

/** What was typed and could not be saved: the text, why, and what can be done. It stays until the user decides. */
export function UnsavedWordsCard({ words, save, discard }: UnsavedWordsCardProps) {
  if (!words.length) return null;
  return (
    <section class="unsaved-words" aria-label={t('unsaved_title')}>
      <h2>{t('unsaved_title')}</h2>
      {words.map((one) => (
        <UnsavedText key={one.key} words={one} {...{ save, discard }} />
      ))}
    </section>
  );
}

interface UnsavedTextProps extends Pick<UnsavedWordsCardProps, 'save' | 'discard'> {
  words: UnsavedWords;
}

function UnsavedText({ words, save, discard }: UnsavedTextProps) {
  const { name, text, refusal, removedContact } = words;
  const shown = name ? t('unsaved_about', name) : t('unsaved_title');
  return (
    <div>
      <label class="small">
        {shown}
        <textarea rows={2} dir="auto" readOnly value={text} />
      </label>
      <p class="small soft">{failureText(refusal)}</p>
      <div class="buttons">
        <button type="button" onClick={({ currentTarget }) => copyFrom(currentTarget as Element)}>
          {t('unsaved_copy')}
        </button>
        {save && (
          <button type="button" onClick={() => save(words)}>
            {t(removedContact ? 'unsaved_restore' : 'unsaved_retry')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => discard(words)}>
          {t('unsaved_discard')}
        </button>
      </div>
    </div>
  );
}

/** By the field itself: in a page's frame the clipboard's own interface is the page's to forbid. */
function copyFrom(button: Element): void {
  const field = button.closest('div')?.parentElement?.querySelector('textarea');
  field?.select();
  field?.ownerDocument.execCommand('copy');
}
