import type { Id } from '../../../domain/model';
import type { PanelState } from '../state/panelState';

/**
 * Opens a record's fields under the quick log, one place for the fields of all records; `from` is what was pressed, and
 * the first that is typed in has the keyboard.
 */
export function openRecordFields(state: PanelState, record: Id, from: EventTarget): void {
  state.set({ editing: record });
  const { ownerDocument } = from as Element;
  setTimeout(() => ownerDocument.querySelector<HTMLElement>('.record input')?.focus());
}
