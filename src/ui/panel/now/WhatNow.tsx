import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import { matters } from './matters';
import { OtherMatters } from './OtherMatters';
import { StrangerCard } from './StrangerCard';
import { TrapCard } from './TrapCard';
import { UnawareCard } from './UnawareCard';

/** What to do now: one matter in a card, the others behind "2 more". Nothing where nothing asks for anything. */
export function WhatNow({ state }: { state: PanelState }) {
  const { view } = state;
  const { needs } = state.thread;
  if (needs.length) {
    const others = matters(view!).filter(({ offer }) => !needs.some((need) => need.offer === offer?.id));
    const more = others.length > 0 && <OtherMatters {...{ state }} rest={others} />;
    return <OnDemand part="NeedCards" {...{ state, more }} />;
  }
  const [first, ...rest] = matters(view!);
  if (!view!.id) return <StrangerCard state={state} matter={first} />;
  if (!first) return null;
  const isFolded = !!(state.form || state.editing);
  const more = rest.length > 0 && <OtherMatters {...{ state, rest }} />;
  return first.kind === 'unaware' ? (
    <UnawareCard key={first.offer.id} {...{ state, isFolded }} matter={first} more={more} />
  ) : (
    <TrapCard key={first.trap.kind} {...{ state, isFolded }} trap={first.trap} more={more} />
  );
}
