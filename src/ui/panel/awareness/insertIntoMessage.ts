/** Putting a pitch or a proof into the message that the user writes. */
import type { Offer, Pitch, Proof } from '../../../domain/model';
import type { PanelState } from '../state/panelState';

/** The pitch in the thread's language and the wanted length, or else the nearest there is. */
export function pitchOf({ pitches }: Offer, state: PanelState, length: Pitch['length']): Pitch | undefined {
  const language = state.thread.language();
  const fits = (pitch: Pitch) => 2 * Number(pitch.language === language) + Number(pitch.length === length);
  return pitches.filter(({ text }) => text.trim()).sort((a, b) => fits(b) - fits(a))[0];
}

/** The first proof that they have not seen. */
export function proofOf(offer: Offer, state: PanelState): Proof | undefined {
  const seen = new Set(state.view?.contact.evidence.map(({ sentence }) => sentence));
  const proofs = offer.proofs.filter(({ sentence, link }) => sentence.trim() || link?.trim());
  return proofs.find(({ sentence }) => !seen.has(sentence)) ?? proofs[0];
}

export const proofText = ({ sentence, link }: Proof): string => [sentence, link].filter(Boolean).join('\n');

/** Puts a text at the cursor of the message that is being written; where none is open, into the clipboard. */
export async function insertIntoMessage(state: PanelState, { ownerDocument }: Element, text: string): Promise<void> {
  // The focus moves to the message box; a focused button would take it back.
  (ownerDocument.activeElement as HTMLElement | null)?.blur();
  if (state.services.insertText?.(text)) return state.notify('inserted');
  state.notify((await copyText(ownerDocument, text)) ? 'copied' : 'not_copied');
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
