import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { untoldIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import type { Matter } from './matters';
import { notNow } from './notNow';
import { toldQuote } from './toldQuote';
import { tellAction } from './trapActions';
import { unawareText } from './unawareText';
import { WhatNowCard } from './WhatNowCard';

interface UnawareCardProps {
  state: PanelState;
  matter: Matter & { kind: 'unaware' };
  isFolded: boolean;
  more: ComponentChildren;
}

/** They don't know an offer: "doesn't know" and the trap of those who were never told, in one. */
export function UnawareCard({ state, matter: { offer, trap }, isFolded, more }: UnawareCardProps) {
  const [on, setOn] = useState(state.now);
  const [isDayOpen, setDayOpen] = useState(false);
  const quote = toldQuote(state, offer);
  const day = { label: on === state.now ? t('day_today') : formatDay(on, state.now), isOpener: true };
  return (
    <WhatNowCard
      tone="amber"
      kind={trap ? 'untold' : 'unaware'}
      eyebrow={t('what_now')}
      icon={untoldIcon}
      title={t('does_not_know_offer', offer.name)}
      reason={unawareText(state, offer, trap)}
      quote={quote}
      main={tellAction(state, offer)}
      said={state.isThread && quote ? t('inserts_only') : ''}
      second={[
        { label: t('knows_already'), run: () => void state.markTold(on, offer.id) },
        { ...day, run: () => setDayOpen(!isDayOpen) },
      ]}
      notNow={notNow(state, trap)}
      why={() => <OnDemand part="AwarenessDetails" {...{ state, offer, on }} />}
      isFolded={isFolded}
    >
      {isDayOpen && (
        <OnDemand
          part="DayChoice"
          label={t('told_on')}
          direction="past"
          value={on}
          choose={(chosen) => setOn(chosen || state.now)}
          state={state}
        />
      )}
      {more}
    </WhatNowCard>
  );
}
