import { Icon } from '../../shared/components/Icon';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { searchIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import './SearchField.css';

interface SearchFieldProps {
  words: string;
  setWords(words: string): void;
  /** Has the focus: a popup is opened to find somebody. */
  isFirst?: boolean;
}

/** The search among all contacts. Enter opens the first who was found. */
export function SearchField({ words, setWords, isFirst }: SearchFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter') document.querySelector<HTMLElement>('.people.found .name')?.click();
    // The browser would close the popup.
    if (event.key === 'Escape' && words) event.preventDefault();
    if (event.key === 'Escape') setWords('');
  }
  return (
    <div class="search">
      <Icon path={searchIcon} />
      <input
        type="search"
        ref={isFirst ? takeFocus : undefined}
        aria-label={t('search')}
        placeholder={t('search_hint')}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
