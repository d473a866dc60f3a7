/** Putting a letter or a proof into the message that the user writes. */
import type { Letter } from '../../../content/insertText';
import type { Offer, Proof } from '../../../domain/model';
import type { PanelState } from '../state/panelState';

/** The first proof that they have not seen. */
export function proofOf(offer: Offer, state: PanelState): Proof | undefined {
  const seen = new Set(state.view?.contact.evidence.map(({ sentence }) => sentence));
  const proofs = offer.proofs.filter(({ sentence, link }) => sentence.trim() || link?.trim());
  return proofs.find(({ sentence }) => !seen.has(sentence)) ?? proofs[0];
}

/** A proof as it goes into a message: its sentence, and its link in a line of its own. */
export const proofText = ({ sentence, link }: Proof): string => [sentence, link].filter(Boolean).join('\n');

/** A text without a greeting. */
export const bareLetter = (body: string): Letter => ({ greeting: '', body });

/** Puts a letter at the cursor of the message that is being written; where none is open, into the clipboard. */
export async function insertIntoMessage(state: PanelState, { ownerDocument }: Element, letter: Letter): Promise<void> {
  // The focus moves to the message box; a focused button would take it back.
  (ownerDocument.activeElement as HTMLElement | null)?.blur();
  const done = state.services.insertLetter?.(letter);
  if (done) return state.notify(done === 'there' ? 'already_in_message' : 'inserted');
  const text = [letter.greeting, letter.body].filter(Boolean).join('\n\n');
  if (!(await copyText(ownerDocument, text))) return state.notify('not_copied');
  state.notify(state.isThread ? 'copied' : 'copied_to_paste');
}

/** The Clipboard API is missing on pages without https, `execCommand` works where the page does not forbid it. */
async function copyText(document: Document, text: string): Promise<boolean> {
  const { navigator } = document.defaultView as Window;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}
