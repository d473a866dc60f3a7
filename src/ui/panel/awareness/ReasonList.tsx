import type { Reason } from '../../../domain/relation/reason';
import { plural } from '../../shared/text/plural';
import { reasonText } from '../../shared/text/reasonText';
import type { PanelState } from '../state/panelState';
import './ReasonList.css';

/** How many reasons are shown; the others are only counted. */
const mostReasons = 8;

/** The reasons behind a verdict, in plain words. */
export function ReasonList({ state, reasons }: { state: PanelState; reasons: Reason[] }) {
  const context = { offers: state.view!.offers, now: state.now };
  return (
    <ul class="reasons small">
      {reasons.slice(0, mostReasons).map((reason) => (
        <li dir="auto">{reasonText(reason, context)}</li>
      ))}
      {reasons.length > mostReasons && <li>{plural('more_records', reasons.length - mostReasons)}</li>}
    </ul>
  );
}
