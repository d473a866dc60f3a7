import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { downIcon } from '../../shared/icons';
import { plural } from '../../shared/text/plural';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import type { Matter } from './matters';
import './OtherMatters.css';

/** The matters after the first: how many; opened, each with its main action. */
export function OtherMatters({ state, rest }: { state: PanelState; rest: Matter[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="rest-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="grow">{plural('more_matters', rest.length)}</span>
        <Icon path={downIcon} small />
      </button>
      {isOpen && <OnDemand part="MatterList" state={state} matters={rest} />}
    </>
  );
}
