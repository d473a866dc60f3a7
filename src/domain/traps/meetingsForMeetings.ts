import { withinMonths } from '../days';
import { isMeeting } from '../relation/relation';
import type { TrapRule } from './trap';

/** You meet and meet, and nothing of value passes either way. */
export const meetingsForMeetings: TrapRule = ({ touchpoints, benefits }, now, limits) => {
  const recent = ({ on }: { on: string }) => withinMonths(on, now, limits.idleMonths);
  const meetings = touchpoints.filter((one) => isMeeting(one) && recent(one));
  if (meetings.length < limits.idleMeetings || benefits.some(recent)) return null;
  const minutes = meetings.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const figures = { meetings: meetings.length, minutes, months: limits.idleMonths, benefits: 0 };
  return { kind: 'meetingsForMeetings', figures, step: 'askOrOffer' };
};
