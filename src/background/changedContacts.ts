/** The contacts that a burst of changes concerns, and the tab that knows of all of them already. */
export class ChangedContacts {
  private contacts = new Set<string>();
  private isForAll = false;
  private readonly informed = new Set<number | undefined>();

  /**
   * @param contacts their ids; none: everybody
   * @param tab the tab that was shown the change with its answer
   */
  add(contacts: string[], tab?: number): void {
    for (const id of contacts) this.contacts.add(id);
    this.isForAll ||= !contacts.length;
    this.informed.add(tab);
  }

  /** Their ids, and starts anew; none: everybody, also where they are many. `except` is told of nothing new. */
  take(): { contacts: string[]; except: number | undefined } {
    const contacts = this.isForAll || this.contacts.size > 100 ? [] : [...this.contacts];
    // Where two tabs changed something, each has to hear of the other.
    const [except] = this.informed.size === 1 ? this.informed : [];
    this.contacts.clear();
    this.informed.clear();
    this.isForAll = false;
    return { contacts, except };
  }
}
