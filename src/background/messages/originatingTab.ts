/** The tab that knows already of all changes of a burst: it was shown them with its answers. */
export class OriginatingTab {
  private readonly tabs = new Set<number | undefined>();

  /** @param tab that was shown a change with its answer; undefined: none was */
  add(tab?: number): void {
    this.tabs.add(tab);
  }

  /** @returns the tab that need not be told; none where two changed something: each has to hear of the other */
  take(): number | undefined {
    const [tab] = this.tabs.size === 1 ? this.tabs : [];
    this.tabs.clear();
    return tab;
  }
}
