/** The two acts of whoever should hear of an offer: write to them, or say that they know it already. */
import type { Offer } from '../../domain/model';
import type { ContactRecord } from '../../store/records';
import type { LastAction } from '../shared/hooks/useLastAction';
import { t } from '../shared/text/t';
import type { RowAction } from './rowAction';
import { sentenceToTell, write, writingPlace } from './writeToContact';

/**
 * Opens a mail or the profile; the sentence is in the draft, or to be pasted.
 * @param lastAction says so where nothing opens, since no address is known
 * @param opened called once it is open
 */
export function writeAction(
  contact: ContactRecord,
  offers: readonly Offer[],
  lastAction: LastAction,
  opened?: () => void,
): RowAction {
  const sentence = sentenceToTell(contact, offers);
  const place = writingPlace(contact, sentence);
  return {
    label: t('write'),
    letter: t('letter_write'),
    hint: t(place ? `write_${place.kind}` : 'write_nowhere'),
    run: () =>
      void write(place, sentence).then((isOpen) =>
        isOpen ? opened?.() : lastAction.say(t('sentence_copied', contact.name)),
      ),
  };
}

/** They have heard it: marks them so. @param offer which; empty: all that concern them */
export function knowsAction({ id, name }: ContactRecord, offer: string, lastAction: LastAction): RowAction {
  return {
    label: t('knows_already'),
    letter: t('letter_knows'),
    leaves: true,
    run: () => void lastAction.run('told', { who: { contact: id }, ...(offer && { offer }) }, t('told_whom', name)),
  };
}
