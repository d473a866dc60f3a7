/** The people and things of an event in iCalendar: ORGANIZER and ATTENDEE. */
import { safeDecode } from '../../../language/safeDecode';
import { addressesIn } from '../../people/identities';
import type { Participant } from '../calendarEvent';
import { type Property, parameter, unescapeText } from './property';

const kindsByType: Record<string, Participant['kind']> = { GROUP: 'group', RESOURCE: 'thing', ROOM: 'thing' };
/** Programs also write nonsense here; what isn't one of these is no answer. */
const answersByWord: Record<string, Participant['answer']> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  DELEGATED: 'delegated',
};

/** Who an ORGANIZER, ATTENDEE or X-OWNER is. */
export function participantOf(property: Property): Participant {
  const word = (name: string) => parameter(property, name)?.trim().toUpperCase() ?? '';
  const listener = word('ROLE') === 'NON-PARTICIPANT' ? 'listener' : undefined;
  return {
    address: addressOf(property.value) ?? addressOf(parameter(property, 'EMAIL') ?? ''),
    name: commonName(property),
    isOrganizer: property.name === 'ORGANIZER',
    answer: answersByWord[word('PARTSTAT')],
    kind: kindsByType[word('CUTYPE')] ?? listener,
    groups: (property.parameters.MEMBER ?? []).flatMap((member) => addressOf(member) ?? []),
  };
}

const commonName = (property: Property): string | undefined => {
  const name = parameter(property, 'CN');
  return name === undefined ? undefined : unescapeText(name);
};

/** The address of `mailto:`, in whatever letters and quotes; of Exchange's and Apple's own names there is none. */
function addressOf(value: string): string | undefined {
  const [, bare = ''] = /^\s*["'<]?\s*(?:mailto:)?\s*(.*)$/is.exec(value) ?? [];
  const [address] = addressesIn(safeDecode(bare));
  return address?.startsWith('imceaex-') ? undefined : address;
}
