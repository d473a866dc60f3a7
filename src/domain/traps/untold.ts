import { earliest } from '../days';
import { isMeeting, unknown } from '../relation/relation';
import type { TrapRule } from './trap';

/** The trap of the window-maker: you have met, and they still don't know what you do, or may have forgotten. */
export const untold: TrapRule = (relation, _now, limits) => {
  const { touchpoints } = relation;
  const meetings = touchpoints.filter(isMeeting).length;
  const [first, ...others] = unknown(relation);
  if (!first || (touchpoints.length < limits.untoldTouchpoints && meetings < limits.untoldMeetings)) return null;
  const figures = {
    touchpoints: touchpoints.length,
    meetings,
    since: earliest(touchpoints.map(({ on }) => on)) ?? '',
    offer: first.offer,
    offers: others.length + 1,
    mentions: first.evidence.filter(({ kind }) => kind !== 'corrected').length,
    ...(first.faded && first.until && { faded: first.until }),
  };
  return { kind: 'untold', figures, step: 'tell' };
};
