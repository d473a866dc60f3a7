import { useRef } from 'preact/hooks';
import { OfferField, type OfferFieldProps } from './OfferField';
import { splitWords, WordListEdit } from './wordList';

interface WordListFieldProps extends Omit<OfferFieldProps, 'stored' | 'change' | 'name'> {
  name: 'audience' | 'keywords' | 'exceptions';
  words: string[];
}

/** A list of words of an offer, changed word by word: another window may be changing the same list. */
export function WordListField({ words, ...field }: WordListFieldProps) {
  const { name, offer, saver } = field;
  const edit = useRef(new WordListEdit()).current;
  function change(text: string) {
    // While something unsaved is in the field, it does not show what others write.
    if (!saver.unsaved.has(`${offer}.${name}`)) edit.show(words);
    return { words: { [name]: edit.change(text) } };
  }
  return <OfferField {...{ ...field, change }} stored={words.join(', ')} isSame={isSameList} />;
}

const isSameList = (typed: string, stored: string) =>
  splitWords(typed).toSorted().join('\n') === splitWords(stored).toSorted().join('\n');
