/**
 * Long work goes on where it was cut short. A page of ours asks for it, and so keeps the worker awake; without one the
 * worker goes on for some seconds at each start, and wakes itself until all is through.
 */
import browser from 'webextension-polyfill';
import { endImport, runningImports } from '../../commands/import/endImport';
import { markInterrupted, runJobs, type SliceListener } from '../../commands/jobs/runJobs';
import { today } from '../../domain/days';
import type { Reply } from '../../messages/reply';
import { holdLock, importLock, isLockHeld } from '../../platform/locks';
import type { Database } from '../../store/database';
import { migrateSlice } from '../../store/migrate/migrateSlice';
import { storeState } from '../../store/migrate/storeState';
import { failureOf } from '../messages/commandExecutor';

const alarmName = 'long work';
/** Milliseconds: the browser ends a worker after thirty seconds, whatever it does. */
export const aloneAtOnce = 20_000;
/** Milliseconds until a page that asks for it gets an answer, and asks again. */
const askedAtOnce = 3_000;
/** Minutes; browsers allow no less. */
const pause = 0.5;

export class JobRunner {
  constructor(
    private readonly db: Database,
    private readonly onSlice: SliceListener,
    private readonly onMigrated: () => void,
  ) {}

  /** At the worker's start: imports whose pages are gone are taken back, and whatever is left is gone on with. */
  async start(): Promise<void> {
    if ((await storeState(this.db)).closed) return void (await this.runLeftJobs(aloneAtOnce));
    await this.takeUp();
    await this.runLeftJobs(aloneAtOnce);
  }

  private async takeUp(): Promise<void> {
    await markInterrupted(this.db);
    for (const id of await runningImports(this.db))
      if (!(await isLockHeld(importLock(id)))) await endImport(this.db, id, 'interrupted', Date.now());
  }

  /** For a page of ours that waits: whether anything is left. Never throws. */
  async answerPage(): Promise<Reply<boolean>> {
    try {
      return { ok: true, value: await this.runLeftJobs(askedAtOnce) };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  }

  /** Whether an alarm is ours; then it goes on. */
  onAlarm({ name }: { name: string }): boolean {
    if (name === alarmName) void this.runLeftJobs(aloneAtOnce);
    return name === alarmName;
  }

  /** Wakes the worker once more in a while: something is left to be done. */
  static again(): void {
    browser.alarms.create(alarmName, { delayInMinutes: pause });
  }

  private async runLeftJobs(ms: number): Promise<boolean> {
    const until = Date.now() + ms;
    const timeOf = () => ({ now: Date.now(), today: today() });
    // A worker that was ended may not have let go yet.
    const isLeft = await holdLock('long work', async () => {
      if (await this.migrate(until)) return true;
      return !(await storeState(this.db)).closed && runJobs(this.db, timeOf, until, this.onSlice);
    });
    if (isLeft) JobRunner.again();
    return isLeft;
  }

  /** Rows of an older version come first. @returns whether there is more of that to do */
  private async migrate(until: number): Promise<boolean> {
    const { closed } = await storeState(this.db);
    if (!closed || closed === 'laterVersion') return false;
    const { version: program } = browser.runtime.getManifest();
    let isLeft = true;
    while (isLeft && Date.now() < until) isLeft = await migrateSlice(this.db, { today: today(), program });
    if (isLeft || (await storeState(this.db)).closed) return isLeft;
    await this.takeUp();
    this.onMigrated();
    return false;
  }
}
