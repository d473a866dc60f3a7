/** Whom the changes of a burst concern. */
export class ChangedContacts {
  private contacts = new Set<string>();
  private isForAll = false;

  /** @param contacts their ids; none: everybody */
  add(contacts: string[]): void {
    for (const id of contacts) this.contacts.add(id);
    this.isForAll ||= !contacts.length;
  }

  /** What to tell, once; many are told as everybody. */
  take(): string[] {
    const told = this.isForAll || this.contacts.size > 100 ? [] : [...this.contacts];
    this.contacts.clear();
    this.isForAll = false;
    return told;
  }
}
