import type { DatedRecord } from '../../store/records';
import { bellIcon, callIcon, giftIcon, goalIcon, knowsIcon, mailIcon, meetIcon, ticketIcon } from './icons';
import { asksIcon } from './lateIcons';

const channelIcon = { meeting: meetIcon, call: callIcon, mail: mailIcon, linkedin: mailIcon, event: ticketIcon };
const typeIcon = { goal: goalIcon, need: asksIcon, evidence: knowsIcon, benefit: giftIcon, reminder: bellIcon };

/** The sign of a record: of a touchpoint its channel's, else its type's. */
export const recordIcon = (record: DatedRecord): string =>
  record.type === 'touchpoint' ? channelIcon[record.channel] : typeIcon[record.type];
