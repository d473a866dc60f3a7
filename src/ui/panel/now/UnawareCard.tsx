import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Offer, Trap } from '../../../domain/model';
import { untoldIcon } from '../../shared/icons';
import { reasonText } from '../../shared/text/reasonText';
import { formatDay, t } from '../../shared/text/t';
import { trapFigures } from '../../shared/text/trapText';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import { letterOf } from './letter';
import type { Matter } from './matters';
import { notNow } from './notNow';
import { tellAction } from './trapActions';
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
  const letter = letterOf(offer, state.thread.language(), state.person!);
  const day = { label: on === state.now ? t('day_today') : formatDay(on, state.now), isOpener: true };
  return (
    <WhatNowCard
      tone="amber"
      kind={trap ? 'untold' : 'unaware'}
      eyebrow={t('what_now')}
      icon={untoldIcon}
      title={t('does_not_know_offer', offer.name)}
      reason={unawareReason(state, offer, trap)}
      quote={letter && t('quoted', letter.greeting ? offer.sentence.trim() : letter.body)}
      main={tellAction(state, offer)}
      said={state.isThread && letter ? t('inserts_only') : ''}
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

/** The figures, and why the offer fits: two lines at most. */
export function unawareReason(state: PanelState, { id }: Offer, trap?: Trap): string {
  const { offers, why, standing } = state.view!;
  const context = { offers, now: state.now };
  const fit = why.offers[id]?.find(({ kind }) => kind === 'fit');
  const parts = [
    standing.offers[id]?.faded && !trap && t('may_have_forgotten'),
    trap && `${trapFigures(trap, context)}.`,
    fit && reasonText(fit, context),
  ];
  return parts.filter(Boolean).join(' ');
}
