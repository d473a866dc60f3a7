import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Id, type Rung, rungs } from '../../../domain/model';
import { board } from '../../../store/queries/board';
import { contactCounts, offerCount } from '../../../store/queries/contacts/contactCounts';
import { listOffers } from '../../../store/queries/listOffers';
import { SelectField } from '../../shared/components/SelectField';
import { db, useLive } from '../../shared/hooks/useLive';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { hashOf } from '../route';
import { EmptyView } from '../shared/EmptyView';
import { NobodyYet } from '../shared/NobodyYet';
import type { ViewProps } from '../shared/ViewProps';
import { BoardColumn } from './BoardColumn';
import { useCardFocus } from './useCardFocus';
import './Board.css';

/** Cards of a lane at first, and how many come with each "and more". */
const cardsAtOnce = 40;
/** Without a total while they are being read: a nought would be a lie. */
const unreadColumn = { people: [] };

/** Who is on which rung, for one offer. Dragging a card, the arrows or its menu set the rung by hand. */
export function Board({ lastAction }: ViewProps) {
  const { value: offers } = useLive(() => listOffers(db));
  const [chosen, setChosen] = useState('');
  const [most, setMost] = useState(cardsAtOnce);
  const offer = offers?.find(({ id }) => id === chosen) ?? offers?.[0];
  const { value } = useLive(async () => (offer ? readBoard(offer.id, most) : undefined), [offer?.id, most]);
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
  if (value && !value.contacts) return <NobodyYet />;
  const columns = value?.columns;
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
      <div class="bar board-bar">
        {offers.length > 1 && (
          <SelectField
            label={t('offer')}
            value={offer.id}
            options={offers.map(({ id, name }) => [id, name || t('offer_unnamed')])}
            change={setChosen}
          />
        )}
        {value && <p class="soft small">{knowText(value)}</p>}
        <p class="soft small board-help">{t('board_help')}</p>
      </div>
      <div class="board">
        {rungs.map((rung) => (
          <BoardColumn
            key={rung}
            {...{ rung, offer, move, focus }}
            column={columns?.[rung] ?? unreadColumn}
            more={rung === 'unaware' ? hashOf({ offer: offer.id, knows: 'no' }) : () => setMost(most + cardsAtOnce)}
          />
        ))}
      </div>
    </>
  );
}

async function readBoard(offer: Id, most: number) {
  const [columns, counts] = await Promise.all([board(db, offer, most), contactCounts(db)]);
  return { columns, apart: offerCount(counts, offer, 'untold'), contacts: counts.contacts };
}

/** How many know it, and with how many nothing is lost that they don't: those stand in no lane. */
function knowText({ columns, apart }: Awaited<ReturnType<typeof readBoard>>): string {
  const know = rungs.slice(1).reduce((sum, rung) => sum + columns[rung].total, 0);
  return [plural('n_know', know), apart > 0 && plural('n_apart', apart)].filter(Boolean).join(' · ');
}
