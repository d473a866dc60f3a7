/** What the extension's scripts cost a page: the script time that Chromium's own trace gives to them. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  ph: string;
  name: string;
  tid: number;
  ts: number;
  dur: number;
  /** The thread's own time, where the system tells it. */
  tdur?: number;
  args?: object;
}

/** Script time in milliseconds. */
export interface ScriptTime {
  /** What ran while the page had something to do. */
  busy: number;
  /** What waited until it was idle. */
  idle: number;
}

/** What runs in the page itself; the trace tells of the worker's process too. */
const scriptsInPage = /chrome-extension:\/\/\w+\/(content|pageController|readers|panel)/;

/** The time of the extension's scripts while something goes on in a page. */
export async function tracedWhile(page: Page, going: () => Promise<unknown>): Promise<ScriptTime> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'] });
  await going();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  return scriptTime(trace.traceEvents);
}

/** Events lie within each other: the outermost counts, by its thread's own clock, which others' work does not move. */
function scriptTime(events: TraceEvent[]): ScriptTime {
  const names = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run'];
  const whole = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const waits = whole.filter(({ name }) => name === 'FireIdleCallback');
  const isIdle = ({ ts, tid }: TraceEvent) =>
    waits.some((one) => one.tid === tid && one.ts <= ts && ts < one.ts + one.dur);
  const own = whole.filter(
    (event) => names.includes(event.name) && scriptsInPage.test(JSON.stringify(event.args ?? {})),
  );
  const time: ScriptTime = { busy: 0, idle: 0 };
  let end = 0;
  for (const event of own) {
    const { ts, dur, tdur = dur } = event;
    if (ts < end) continue;
    time[isIdle(event) ? 'idle' : 'busy'] += tdur / 1000;
    end = ts + dur;
  }
  return time;
}
