import { useEffect, useState } from 'preact/hooks';
import { useSingleKeys } from '../../shared/hooks/useSingleKeys';
import { isSingleKey } from '../../shared/isTyping';
import { formatNumber } from '../../shared/text/numberText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { useUndoKey } from '../shared/useUndoKey';
import type { ViewProps } from '../shared/ViewProps';
import { type Answer, answers } from './answerPairs';
import { ComparedPair } from './ComparedPair';
import { PairList } from './PairList';
import { type PairDecisions, usePairs } from './usePairs';
import './Duplicates.css';

/** Contacts that may be one person, a pair at a time: the same, two people, or later. By keyboard alone. */
export function Duplicates({ lastAction }: ViewProps) {
  const pairs = usePairs(lastAction);
  useAnswerKeys(pairs);
  useUndoKey(lastAction);
  if (pairs.isFailed)
    return (
      <EmptyView title={t('view_duplicates')} text={t('cannot_read')}>
        <button type="button" onClick={() => void pairs.read()}>
          {t('try_again')}
        </button>
      </EmptyView>
    );
  if (!pairs.list) return <Loading />;
  const open = pairs.list.length - Object.keys(pairs.decided).length;
  if (!pairs.list.length) return <EmptyView title={t('view_duplicates')} text={t('duplicates_none')} />;
  return (
    <div class="duplicates">
      <p class="soft" role="status">
        {open ? plural('duplicates_open', open, formatNumber(pairs.list.length)) : t('duplicates_done')}
      </p>
      <div class="duplicates-columns">
        <PairList pairs={pairs} />
        {pairs.current && <ComparedPair key={pairs.current.key} pairs={pairs} />}
      </div>
      <p class="soft small">{t('duplicates_help')}</p>
    </div>
  );
}

/** One letter an answer, as written on the buttons. */
function useAnswerKeys(pairs: PairDecisions): void {
  const areKeysOn = useSingleKeys();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const answer = areKeysOn && isSingleKey(event) ? answerOf(event.key) : undefined;
      if (!answer || isBusy) return;
      event.preventDefault();
      setBusy(true);
      void pairs.answer(answer).finally(() => setBusy(false));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

const answerOf = (key: string): Answer | undefined => answers.find((one) => t(`key_${one}`) === key.toLowerCase());
