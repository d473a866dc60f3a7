/** The contacts that a burst of changes concerns. */
export class ChangedContacts {
  private contacts = new Set<string>();
  private isForAll = false;

  /** @param contacts their ids; none: everybody */
  add(contacts: string[]): void {
    for (const id of contacts) this.contacts.add(id);
    this.isForAll ||= !contacts.length;
  }

  /** Their ids, and starts anew; none: everybody, also where they are many. */
  take(): string[] {
    const ids = this.isForAll || this.contacts.size > 100 ? [] : [...this.contacts];
    this.contacts.clear();
    this.isForAll = false;
    return ids;
  }
}
