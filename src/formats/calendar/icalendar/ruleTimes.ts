/**
 * The times of a series by its rule (RRULE). ICAL.Recur reads every rule and finds the times of monthly and yearly
 * ones. Those by day, week and less we count ourselves: ICAL.Recur takes 23 microseconds for each, a second for a
 * daily series since 1970, and never comes back from some that match no day at all.
 */
import ICAL from 'ical.js';
import { type Instant, msPerDay, msPerMinute, parseTime, type WallTime } from '../timeValues';

/** How far a series goes. */
interface RuleRange {
  /** The rule is followed up to this time. */
  limit: WallTime;
  /** The series' own clock, for an end that is given in UTC. */
  wallOf(instant: Instant): WallTime;
}

/** A rule in parts. */
interface Rule {
  parts: Map<string, string>;
  frequency: string;
  interval: number;
}

/** A daily series since 1970 has some 20,000 days; past this a rule is followed no further. */
const mostTimes = 50_000;

/**
 * The times that a rule gives from its start on; the start counts as the first of them, met by the rule or not. A rule
 * that cannot be read gives the start alone.
 */
export function ruleTimes(text: string, start: WallTime, range: RuleRange): WallTime[] {
  try {
    const rule = parseRule(text);
    const last = Math.min(range.limit, lastTimeOf(rule, range));
    const most = Math.min(mostTimes, countOf(rule));
    const times = [start];
    for (const time of possibleTimes(rule, start, last)) {
      if (times.length >= most || time > last) break;
      if (time > start && isInRule(rule, time, start)) times.push(time);
    }
    return times;
  } catch {
    return [start];
  }
}

function parseRule(text: string): Rule {
  const fields = text.toUpperCase().replace(/\s/g, '').split(';').filter(Boolean);
  const parts = new Map(fields.map((field) => field.split('=') as [string, string]));
  const { freq: frequency, interval } = ICAL.Recur.fromString(ruleText(parts, ['UNTIL', 'COUNT']));
  return { parts, frequency, interval: Math.max(1, interval) };
}

const ruleText = (parts: Rule['parts'], without: readonly string[]): string =>
  [...parts].flatMap(([name, value]) => (without.includes(name) ? [] : `${name}=${value}`)).join(';');

/** The last time that the rule allows; a bare day is meant as a whole. */
function lastTimeOf({ parts }: Rule, range: RuleRange): WallTime {
  const text = parts.get('UNTIL');
  if (text === undefined) return Infinity;
  const until = parseTime(text);
  if (!until) throw new Error(`no end: ${text}`);
  if (until.isDay) return until.wall + msPerDay - 1;
  return until.zone ? range.wallOf(until.wall) : until.wall;
}

function countOf({ parts }: Rule): number {
  const text = parts.get('COUNT');
  if (text !== undefined && !/^[1-9]\d*$/.test(text)) throw new Error(`no count: ${text}`);
  return text === undefined ? Infinity : +text;
}

/** What may be a time of the rule, in order. */
function possibleTimes(rule: Rule, start: WallTime, last: WallTime): Iterable<WallTime> {
  const step = stepLengths[rule.frequency];
  if (step && !byParts.some((name) => rule.parts.has(name))) return timesEvery(rule.interval * step, start, last);
  if (rule.frequency === 'DAILY') return atTimes(rule, start, timesEvery(rule.interval * msPerDay, start, last));
  if (rule.frequency === 'WEEKLY') return atTimes(rule, start, weekDays(rule, start, last));
  if (step) throw new Error(`not followed: ${rule.frequency}`);
  return longRule(rule, start, last);
}

const stepLengths: Record<string, number> = { SECONDLY: 1000, MINUTELY: msPerMinute, HOURLY: 60 * msPerMinute };
const byParts = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND'];

function* timesEvery(step: number, start: WallTime, last: WallTime): Generator<WallTime> {
  for (let time = start; time <= last; time += step) yield time;
}

const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const weekday = (time: WallTime): number => new Date(time).getUTCDay();

function* weekDays({ parts, interval }: Rule, start: WallTime, last: WallTime): Generator<WallTime> {
  const firstDay = dayNames.indexOf(parts.get('WKST') ?? 'MO');
  const inWeek = (day: number) => (day - firstDay + 7) % 7;
  const named = parts
    .get('BYDAY')
    ?.split(',')
    .map((name) => dayNames.indexOf(name.slice(-2)));
  const all = [...new Set((named ?? [weekday(start)]).map(inWeek))].sort((a, b) => a - b);
  const days = atPositions(all, parts.get('BYSETPOS'));
  for (let week = start - inWeek(weekday(start)) * msPerDay; week <= last; week += interval * 7 * msPerDay)
    for (const day of days) yield week + day * msPerDay;
}

/** BYSETPOS: of the days of a week, the first, the last and so on. */
function atPositions(days: readonly number[], positions: string | undefined): readonly number[] {
  if (!positions) return days;
  const places = positions.split(',').map((place) => (+place > 0 ? +place - 1 : days.length + +place));
  return days.filter((_, i) => places.includes(i));
}

/** The hours that a rule names, on each of these days; without any, that of the start. */
function* atTimes({ parts }: Rule, start: WallTime, days: Iterable<WallTime>): Generator<WallTime> {
  const date = new Date(start);
  const numbers = (name: string, own: number) =>
    (parts.get(name)?.split(',') ?? [own]).map(Number).sort((a, b) => a - b);
  const hours = numbers('BYHOUR', date.getUTCHours());
  const minutes = numbers('BYMINUTE', date.getUTCMinutes());
  const times = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * msPerMinute));
  const midnight = start - (date.getUTCHours() * 60 + date.getUTCMinutes()) * msPerMinute;
  for (const day of days) for (const time of times) yield day - start + midnight + time;
}

/** Monthly and yearly rules. Without a day of their own they mean that of the start, also where a month lacks it. */
function* longRule({ parts, frequency }: Rule, start: WallTime, last: WallTime): Generator<WallTime> {
  const full = new Map(parts);
  const date = new Date(start);
  if (frequency === 'YEARLY' && !byParts.slice(0, 5).some((name) => parts.has(name))) {
    full.set('BYMONTH', String(date.getUTCMonth() + 1));
    full.set('BYMONTHDAY', String(date.getUTCDate()));
  }
  if (isImpossible(full)) return;
  const recur = ICAL.Recur.fromString(ruleText(full, ['UNTIL', 'COUNT']));
  const iterator = recur.iterator(ICAL.Time.fromDateTimeString(date.toISOString().slice(0, 19)));
  for (let next = iterator.next(); next; next = iterator.next()) {
    const time = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
    if (time > last) return;
    yield time;
  }
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const numbersIn = (text: string | undefined): number[] | undefined => text?.split(',').map(Number);

/** 30 February: ICAL.Recur looks for it in 400 years, for seconds. */
function isImpossible(parts: Rule['parts']): boolean {
  const months = numbersIn(parts.get('BYMONTH')) ?? [1];
  const days = numbersIn(parts.get('BYMONTHDAY')) ?? [1];
  return months.every((month) => days.every((day) => day === 0 || Math.abs(day) > (monthLengths[month - 1] ?? 0)));
}

/** Whether a time is in a month and on a day that the rule names: ICAL.Recur goes from 30 February on to 2 March. */
function isInRule({ parts, frequency, interval }: Rule, time: WallTime, start: WallTime): boolean {
  const date = new Date(time);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const day = date.getUTCDate();
  const months = numbersIn(parts.get('BYMONTH'));
  const days = numbersIn(parts.get('BYMONTHDAY'));
  if (months && !months.includes(date.getUTCMonth() + 1)) return false;
  if (days && !days.some((one) => one === day || one === day - length - 1)) return false;
  if (frequency === 'DAILY') return parts.get('BYDAY')?.includes(dayNames[weekday(time)] as string) ?? true;
  return frequency !== 'MONTHLY' || monthsBetween(start, time) % interval === 0;
}

function monthsBetween(from: WallTime, to: WallTime): number {
  const [a, b] = [new Date(from), new Date(to)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}
