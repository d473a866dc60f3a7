import type { Reason } from '../../../domain/relation/reason';
import { reasonText } from '../../shared/text/reasonText';
import { plural } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';

/** So many reasons are read; more are counted. */
const most = 8;

/** The reasons behind a verdict, in plain words. */
export function Reasons({ state, reasons }: { state: PanelState; reasons: Reason[] }) {
  const telling = { offers: state.view!.offers, now: state.now };
  return (
    <ul class="why small">
      {reasons.slice(0, most).map((reason) => (
        <li dir="auto">{reasonText(reason, telling)}</li>
      ))}
      {reasons.length > most && <li>{plural('more_records', reasons.length - most)}</li>}
    </ul>
  );
}
