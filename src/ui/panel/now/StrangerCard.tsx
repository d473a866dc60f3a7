import { strangerIcon, untoldIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import type { CardAction } from './CardButton';
import type { Matter } from './matters';
import { toldQuote } from './toldQuote';
import { tellAction } from './trapActions';
import { unawareText } from './unawareText';
import { WhatNowCard } from './WhatNowCard';

/** Somebody who is no contact: whether an offer fits, and the way to make them one, as anything written does. */
export function StrangerCard({ state, matter }: { state: PanelState; matter: Matter | undefined }) {
  const fitting = matter?.kind === 'unaware' ? matter.offer : undefined;
  const offer = fitting ?? (state.isThread ? state.view!.offers[0] : undefined);
  const add: CardAction = {
    label: t('add_to_contacts'),
    icon: strangerIcon,
    run: () => void state.save({ do: 'tag', input: { who: state.who() } }),
  };
  const card = {
    kind: 'stranger',
    eyebrow: t('new_person'),
    main: add,
    isFolded: !!(state.form || state.editing),
  };
  const tell = offer && tellAction(state, offer);
  const title = t(state.view!.offers.length ? 'no_offer_fits' : 'not_a_contact');
  if (!fitting) return <WhatNowCard {...card} title={title} second={[tell]} />;
  const knows = { label: t('knows_already'), run: () => void state.markTold(state.now, fitting.id) };
  return (
    <WhatNowCard
      {...card}
      tone="amber"
      icon={untoldIcon}
      title={t('does_not_know_offer', fitting.name)}
      reason={unawareText(state, fitting)}
      quote={toldQuote(state, fitting)}
      second={[tell, knows]}
      why={() => <OnDemand part="AwarenessDetails" {...{ state }} offer={fitting} on={state.now} />}
    />
  );
}
