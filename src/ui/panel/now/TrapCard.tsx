import type { ComponentChildren } from 'preact';
import type { Trap } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { trapFigures, trapName } from '../../shared/text/trapText';
import { offersInLines } from '../awareness/KnownOffers';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import { notNow } from './notNow';
import { trapActions } from './trapActions';
import { WhatNowCard } from './WhatNowCard';

interface TrapCardProps {
  state: PanelState;
  trap: Trap;
  isFolded: boolean;
  more: ComponentChildren;
}

/** A trap with its figures, its next step, and what ends it. */
export function TrapCard({ state, trap, isFolded, more }: TrapCardProps) {
  const [main, ...second] = trapActions(state, trap);
  const asks = trap.step === 'ask' || trap.step === 'askOrOffer';
  return (
    <WhatNowCard
      kind={trap.kind}
      eyebrow={t('what_now')}
      title={trapName(trap)}
      reason={`${trapFigures(trap, { offers: state.view!.offers, now: state.now })}.`}
      main={main}
      said={asks ? t('in_person') : ''}
      second={second}
      notNow={notNow(state, trap)}
      why={() => <OnDemand part="ReasonList" state={state} reasons={state.view!.why.traps[trap.kind] ?? []} />}
      whyLabel={offersInLines(state).length ? 'more_details' : 'why'}
      isFolded={isFolded}
    >
      {more}
    </WhatNowCard>
  );
}
