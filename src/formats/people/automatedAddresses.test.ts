import { expect, test } from 'vitest';
import { isAutomatedAddress, isCalendarAddress } from './automatedAddresses';

test.each([
  ['no-reply@x.example', true],
  ['noreply+123@x.example', true],
  ['calendar-invite@lu.ma', true],
  ['unknownorganizer@calendar.google.com', true],
  ['fred@fireflies.ai', true],
  ['a@meet.otter.ai', true],
  ['hello@cal.com', true],
  ['anna@local.com', false],
  ['anna@mycal.com', false],
  ['noreplyson@x.example', false],
  ['anna@x.example', false],
])('%s: a robot is %s', (address, robot) => expect(isAutomatedAddress(address)).toBe(robot));

test.each([
  ['c_1@group.calendar.google.com', true],
  ['pl.polish#holiday@group.v.calendar.google.com', true],
  ['jan@x.example', false],
])('%s: a calendar is %s', (address, calendar) => expect(isCalendarAddress(address)).toBe(calendar));
