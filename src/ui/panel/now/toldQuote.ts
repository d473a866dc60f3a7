import type { Offer } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import { letterOf } from './letter';

/** What would be told of it, as the card quotes it: the sentence, or the pitch. */
export function toldQuote(state: PanelState, offer: Offer): string | undefined {
  const letter = letterOf(offer, state.thread.language(), state.person!);
  return letter && t('quoted', letter.greeting ? offer.sentence.trim() : letter.body);
}
