import { t } from '../../shared/text/t';
import { trapFigures, trapName } from '../../shared/text/trapText';
import type { PanelState } from '../state/panelState';
import { CardButton } from './CardButton';
import type { Matter } from './matters';
import { trapActions } from './trapActions';
import { unawareText } from './unawareText';
import './MatterList.css';

/** Matters below each other, each with its main action. */
export function MatterList({ state, matters }: { state: PanelState; matters: Matter[] }) {
  return (
    <ul class="rest">
      {matters.map((matter) => (
        <MatterLine key={matterKey(matter)} {...{ state, matter }} />
      ))}
    </ul>
  );
}

const matterKey = (matter: Matter) => (matter.kind === 'trap' ? matter.trap.kind : matter.offer.id);

function MatterLine({ state, matter }: { state: PanelState; matter: Matter }) {
  if (matter.kind === 'trap') {
    const { trap } = matter;
    const [main] = trapActions(state, trap);
    const figures = trapFigures(trap, { offers: state.view!.offers, now: state.now });
    return (
      <li data-kind={trap.kind}>
        <MatterText title={trapName(trap)} text={figures} />
        {main && <CardButton action={main} look="" />}
      </li>
    );
  }
  const { offer } = matter;
  const tell = { label: t('knows_already'), run: () => void state.markTold(undefined, offer.id) };
  return (
    <li data-kind="unaware">
      <MatterText title={t('does_not_know_offer', offer.name)} text={unawareText(state, offer)} />
      <CardButton action={tell} look="" />
    </li>
  );
}

function MatterText({ title, text }: { title: string; text: string }) {
  return (
    <div class="grow" dir="auto">
      <p>{title}</p>
      <p class="soft">{text}</p>
    </div>
  );
}
