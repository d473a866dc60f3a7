import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/workerMessages';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';
import type { PanelState } from '../state/panelState';

/**
 * A text of the person shown that saves itself.
 * @param stored what the store holds
 * @param message the command that saves a text; null while it is not worth saving
 */
export function usePanelField(
  state: PanelState,
  name: string,
  stored: string,
  message: (text: string) => CommandMessage<CommandName> | null,
  isSame?: (typed: string, stored: string) => boolean,
) {
  const field = { name: state.draftKey(name), stored, message, ...(isSame && { isSame }) };
  return useAutosavedField({ ...field, saver: state.fieldSaver }).props;
}
