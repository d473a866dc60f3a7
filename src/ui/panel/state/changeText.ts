/** What was done in the panel, in a word or two, for the line that says it is saved or taken back. */
import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/workerMessages';
import { type MessageKey, t } from '../../shared/text/t';

/** An entry of the change log, and what it was. */
export interface DoneChange {
  change: number;
  /** Nothing where "Saved" says enough. */
  what: MessageKey | undefined;
}

const whatKeys: Partial<Record<CommandName, MessageKey>> = {
  goal: 'goal',
  touchpoint: 'what_touchpoint',
  benefit: 'what_benefit',
  reminder: 'what_reminder',
  told: 'knows_already',
  evidence: 'what_evidence',
  tag: 'tags',
  dismiss: 'what_dismissed',
  gains: 'gains',
  thank: 'what_thanks',
  correct: 'what_details',
  confirmName: 'person_name',
};

const fieldKeys: Record<string, MessageKey> = {
  note: 'note',
  forThem: 'what_i_can_do',
  forMe: 'what_they_can_do',
  does: 'does',
  looksFor: 'looks_for',
  passOn: 'pass_on',
};

const channelKeys: Record<string, MessageKey> = {
  meeting: 'channel_meeting',
  call: 'channel_call',
  event: 'channel_event',
};

/** What a command changed. */
export function whatChanged({ do: name, input }: CommandMessage<CommandName>): MessageKey | undefined {
  const { field = '', channel = '', add, remove } = input as Partial<Record<string, string>>;
  if (name === 'field') return fieldKeys[field];
  if (name === 'tag' && !add && !remove) return 'what_contact';
  return (name === 'touchpoint' && channelKeys[channel]) || whatKeys[name];
}

/** What was changed, in words that follow "Saved:". */
export const changeText = ({ what }: DoneChange): string => (what ? lowerFirst(t(what)) : '');

/** Says what was taken back. */
export const undoText = (done: DoneChange): string => (done.what ? t('undone_what', changeText(done)) : t('undone'));

/** The first letter small; an abbreviation stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
