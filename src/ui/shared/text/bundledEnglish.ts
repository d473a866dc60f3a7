/** A bundle of its own: English, for whoever has chosen it in a browser that speaks another language. */
import messages from '../../../../public/_locales/en/messages.json';
import type { Texts } from '../../../platform/chosenTexts';

export const texts: Texts = messages;
