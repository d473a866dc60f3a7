import type { PanelState } from '../state/panelState';
import { matters } from './matters';
import { NeedCard } from './NeedCard';
import { OtherMatters } from './OtherMatters';
import { StrangerCard } from './StrangerCard';
import { TrapCard } from './TrapCard';
import { UnawareCard } from './UnawareCard';

/** What to do now: one matter in a card, the others behind "2 more". Nothing where nothing asks for anything. */
export function WhatNow({ state }: { state: PanelState }) {
  const { view } = state;
  if (state.thread.needs.length) return <Needs state={state} />;
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

/** What they ask for here, a card for each offer; then the other matters. */
function Needs({ state }: { state: PanelState }) {
  const { needs } = state.thread;
  const isFolded = !!(state.form || state.editing);
  const rest = matters(state.view!).filter(
    (matter) => matter.kind === 'trap' || !needs.some(({ offer }) => offer === matter.offer.id),
  );
  return (
    <>
      {needs.map((need, at) => {
        const offer = state.view!.offers.find(({ id }) => id === need.offer);
        const more = at === needs.length - 1 && rest.length > 0 && <OtherMatters {...{ state, rest }} />;
        return offer && <NeedCard key={`${need.offer}.${need.sentence}`} {...{ state, need, offer, isFolded, more }} />;
      })}
    </>
  );
}
