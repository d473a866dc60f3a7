/** How many different people a tab asks for: what a page names can be made up, and nobody reads so many in a minute. */
import browser from 'webextension-polyfill';
import { mostPeoplePerPeriod, peopleLimitPeriod } from '../../messages/peoplePerMinute';

const sessionKey = 'peopleRateLimit';

/** Person → when the tab asked first, in milliseconds since 1970. */
type Asked = Map<string, number>;

/** Counts by tab. It is kept in memory that outlives the worker, and never on disk. */
export class PeopleRateLimit {
  private byTab?: Promise<Map<number, Asked>>;

  /** @returns whether the tab may be told of this person now; asking again for the same is free */
  async mayAsk(tab: number, person: string, now = Date.now()): Promise<boolean> {
    this.byTab ??= read();
    const byTab = await this.byTab;
    const asked: Asked = new Map(
      [...(byTab.get(tab) ?? [])].filter(([, at]) => Math.abs(now - at) < peopleLimitPeriod),
    );
    byTab.set(tab, asked);
    if (asked.has(person)) return true;
    if (asked.size >= mostPeoplePerPeriod) return false;
    asked.set(person, now);
    void browser.storage.session.set({ [sessionKey]: [...byTab].map(([id, all]) => [id, [...all]]) });
    return true;
  }
}

async function read(): Promise<Map<number, Asked>> {
  const stored = (await browser.storage.session.get(sessionKey))[sessionKey] as
    | [number, [string, number][]][]
    | undefined;
  return new Map((stored ?? []).map(([tab, all]) => [tab, new Map(all)]));
}
