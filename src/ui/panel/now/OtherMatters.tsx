import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { downIcon } from '../../shared/icons';
import { plural, t } from '../../shared/text/t';
import { trapFigures, trapName } from '../../shared/text/trapText';
import type { PanelState } from '../state/panelState';
import { CardButton } from './CardButton';
import type { Matter } from './matters';
import { trapActions } from './trapActions';
import { unawareReason } from './UnawareCard';
import './OtherMatters.css';

/** The matters after the first: how many, or what the only one is; opened, each with its main action. */
export function OtherMatters({ state, rest }: { state: PanelState; rest: Matter[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="rest-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="grow">{plural('more_matters', rest.length)}</span>
        <Icon path={downIcon} small />
      </button>
      {isOpen && (
        <ul class="rest">
          {rest.map((matter) => (
            <OtherMatter key={matterKey(matter)} {...{ state, matter }} />
          ))}
        </ul>
      )}
    </>
  );
}

const matterKey = (matter: Matter) => (matter.kind === 'trap' ? matter.trap.kind : matter.offer.id);

function OtherMatter({ state, matter }: { state: PanelState; matter: Matter }) {
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
      <MatterText title={t('does_not_know_offer', offer.name)} text={unawareReason(state, offer)} />
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
