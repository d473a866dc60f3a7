import { useRef } from 'preact/hooks';
import type { Id } from '../../../domain/model';
import { splitWords, WordListEdit } from '../../options/offer/wordList';
import { runCommand } from '../../shared/commandClient';
import { Icon } from '../../shared/components/Icon';
import { closeIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import type { FieldSaver } from '../../shared/typing/autosavedField';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';

interface WordChipsProps {
  /** The offer. */
  id: Id;
  list: 'audience' | 'keywords';
  label: MessageKey;
  words: string[];
  saver: FieldSaver;
}

/** A list of words as chips, and a field that adds to it: Enter, a comma or leaving the field makes chips of it. */
export function WordChips({ id, list, label, words, saver }: WordChipsProps) {
  const edit = useRef(new WordListEdit());
  const { props } = useAutosavedField({
    name: `${id}.${list}.added`,
    stored: '',
    saver,
    message: (text) => ({ do: 'offer', input: { id, words: { [list]: edit.current.change(text) } } }),
  });
  function finish() {
    edit.current = new WordListEdit();
    props.onBlur();
  }
  const typed = splitWords(props.value);
  const remove = (word: string) => runCommand('offer', { id, words: { [list]: { add: [], remove: [word] } } });
  const field = `field-${list}`;
  return (
    <div>
      <label for={field}>{t(label)}</label>
      <ul class="word-chips">
        {words
          .filter((word) => !typed.includes(word))
          .map((word) => (
            <li key={word} class="chip">
              <span dir="auto">{word.replace(/\*$/, '')}</span>
              <button type="button" aria-label={t('welcome_remove_word', word)} onClick={() => void remove(word)}>
                <Icon path={closeIcon} small />
              </button>
            </li>
          ))}
        <li class="grow">
          <input
            type="text"
            id={field}
            dir="auto"
            placeholder={t('welcome_add_word')}
            {...props}
            onBlur={finish}
            onKeyUp={({ key }) => /^[,;]$/.test(key) && finish()}
            onKeyDown={({ key, isComposing }) => key === 'Enter' && !isComposing && finish()}
          />
        </li>
      </ul>
    </div>
  );
}
