import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Id, type Rung, rungs } from '../../../domain/model';
import { board } from '../../../store/queries/board';
import { listOffers } from '../../../store/queries/listOffers';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { SelectField } from '../shared/SelectField';
import type { ViewProps } from '../shared/ViewProps';
import { BoardColumn } from './BoardColumn';
import { useCardFocus } from './useCardFocus';
import './Board.css';

/** Nobody looks through a longer column; the table has everybody. */
const maxCards = 60;
/** Without a total while they are being read: a nought would be a lie. */
const unreadColumn = { people: [] };

/** Who is on which rung, for one offer. Dragging somebody, or choosing their rung, sets it by hand. */
export function Board({ lastAction }: ViewProps) {
  const { value: offers } = useLive(() => listOffers(db));
  const [chosen, setChosen] = useState('');
  const offer = offers?.find(({ id }) => id === chosen) ?? offers?.[0];
  const { value: columns } = useLive(async () => (offer ? board(db, offer.id, maxCards) : undefined), [offer?.id]);
  const focus = useCardFocus();
  if (!offers) return null;
  if (!offer)
    return (
      <EmptyView title={t('view_board')} text={t('no_offer_yet')}>
        <button type="button" class="main" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('write_offer')}
        </button>
      </EmptyView>
    );
  function move(id: Id, rung: Rung, focused?: string) {
    const from = rungs.find((one) => columns?.[one].people.some((person) => person.id === id));
    // Put down where they were picked up, nothing was meant: a rung set by hand outweighs all earlier evidence.
    if (!from || from === rung) return;
    const { name } = columns![from].people.find((person) => person.id === id)!;
    if (focused) focus.remember(id, focused);
    const input = { who: { contact: id }, offer: offer!.id, kind: 'corrected' as const, rung };
    void lastAction.run('evidence', input, t('moved_whom', name, t(`rung_${rung}`)));
  }
  return (
    <>
      <div class="bar">
        {offers.length > 1 && (
          <SelectField
            label={t('offer')}
            value={offer.id}
            options={offers.map(({ id, name }) => [id, name || t('offer_unnamed')])}
            change={setChosen}
          />
        )}
        <p class="soft small">{t('board_help')}</p>
      </div>
      <div class="board">
        {rungs.map((rung) => (
          <BoardColumn key={rung} {...{ rung, offer, move, focus }} column={columns?.[rung] ?? unreadColumn} />
        ))}
      </div>
    </>
  );
}
