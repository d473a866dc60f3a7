/** The text of a message, with what its markup says to be quoted or a signature left out. */
import PostalMime from 'postal-mime';
import { markedText } from './markedText';

/** The text; empty where there is none, or where the message can't be read. */
export async function mailText(bytes: Uint8Array): Promise<string> {
  try {
    // What is attached as a mail is somebody else's.
    const { text, html } = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return html && (!text?.trim() || isOnlyPointer(text)) ? markedText(html) : (text ?? '');
  } catch {
    return '';
  }
}

/** "Your program can't show HTML." */
const isOnlyPointer = (text: string): boolean => text.length < 200 && /\bhtml\b/i.test(text);
