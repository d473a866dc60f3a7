/** What a command reads: the records as they are in the database, or as the command has changed them so far. */
import Dexie from 'dexie';
import type { Id } from '../../domain/model';
import type { SettingId } from '../../settings/keys';
import type { TableName, Tables } from '../changeLog';
import type { Database } from '../database';
import { ownersInOrder } from '../identity/identityKeys';
import { type ContactCounts, contactCounts } from '../queries/contacts/contactCounts';
import type { ContactRecord, DatedRecord, IdentityKey, OfferRecord } from '../records';
import { namedValues } from '../settingRecord';

/** Records read or changed within one transaction. Each is read once. */
export class RecordCache {
  /** Contacts as they were before the command. */
  readonly contactsBefore = new Map<Id, ContactRecord | undefined>();
  /** Rows to put when the command is through, by table. */
  readonly staged: Record<TableName, Map<Id, Tables[TableName]>> = {
    contacts: new Map(),
    datedRecords: new Map(),
    offers: new Map(),
    events: new Map(),
    settings: new Map(),
  };
  /** `TABLE/ID` → row; undefined where there is none. */
  private readonly rows = new Map<string, Tables[TableName] | undefined>();
  /** The dated records that the command added or changed, by contact. */
  private readonly changedRecords = new Map<Id, Map<Id, DatedRecord>>();
  private readonly preloadedRecords = new Map<Id, DatedRecord[]>();
  private preloadedRange: { from: Id; to: Id } | undefined;
  /** Key → the contacts that have it in the database, removed ones too. */
  private readonly holders = new Map<IdentityKey, ContactRecord[]>();
  private storedOffers: OfferRecord[] | undefined;
  private storedCounts: ContactCounts | undefined;
  private reads = 0;

  constructor(readonly db: Database) {}

  /** One record, as this command has changed it so far; undefined where there is none or it was removed. */
  async get<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined> {
    const row = await this.getEvenRemoved(table, id);
    return row?.deleted ? undefined : row;
  }

  /** One record, removed or not. */
  async getEvenRemoved<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined> {
    const key = `${table}/${id}`;
    await this.stayInTransaction();
    if (!this.rows.has(key)) {
      const row = (await this.db.table(table).get(id)) as Tables[T] | undefined;
      this.rows.set(key, row);
      if (table === 'contacts') this.contactsBefore.set(id, row as ContactRecord | undefined);
    }
    return this.rows.get(key) as Tables[T] | undefined;
  }

  /** Takes in a contact's row that was read elsewhere in this transaction. */
  cacheContact(row: ContactRecord): void {
    if (!this.rows.has(`contacts/${row.id}`)) this.cacheUnread(row.id, row);
  }

  /** Reads at once contacts that will be asked for one by one. */
  async preloadContacts(ids: readonly Id[]): Promise<void> {
    const unread = [...new Set(ids)].filter((id) => !this.rows.has(`contacts/${id}`));
    const rows = await this.db.contacts.bulkGet(unread);
    for (const [i, id] of unread.entries()) this.cacheUnread(id, rows[i]);
  }

  private cacheUnread(id: Id, row: ContactRecord | undefined): void {
    this.rows.set(`contacts/${id}`, row);
    this.contactsBefore.set(id, row);
  }

  /** Reads at once the dated records of all contacts whose ids are between these two. */
  async preloadRecords(from: Id, to: Id): Promise<void> {
    for (const record of await this.db.datedRecords.where('contact').between(from, to, true, true).toArray()) {
      const others = this.preloadedRecords.get(record.contact);
      if (others) others.push(record);
      else this.preloadedRecords.set(record.contact, [record]);
    }
    this.preloadedRange = { from, to };
  }

  /** The contact's dated records, oldest entry first. */
  async datedRecords(contact: Id): Promise<DatedRecord[]> {
    // A contact added by this very command has no records but those in the command.
    const isNew = this.contactsBefore.has(contact) && !this.contactsBefore.get(contact);
    await this.stayInTransaction();
    const stored = isNew ? [] : await this.storedRecords(contact);
    const all = new Map(stored.map((record) => [record.id, record]));
    for (const [id, record] of this.changedRecords.get(contact) ?? []) all.set(id, record);
    return [...all.values()]
      .filter((record) => !record.deleted && record.contact === contact)
      .sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  private storedRecords(contact: Id): Promise<DatedRecord[]> | DatedRecord[] {
    const range = this.preloadedRange;
    if (range && range.from <= contact && contact <= range.to) return this.preloadedRecords.get(contact) ?? [];
    return this.db.datedRecords.where('contact').equals(contact).toArray();
  }

  /** Folded tag → days between touchpoints. */
  async cadences(): Promise<Record<string, number>> {
    return namedValues<number>(await this.get('settings', 'cadences'));
  }

  /** Every offer, the main one first. */
  async offers(): Promise<OfferRecord[]> {
    this.storedOffers ??= await this.db.offers.toArray();
    const all = new Map(this.storedOffers.map((offer) => [offer.id, offer]));
    for (const [id, offer] of this.staged.offers as Map<Id, OfferRecord>) all.set(id, offer);
    return [...all.values()].filter((offer) => !offer.deleted).sort((a, b) => a.place - b.place);
  }

  /** The counts as they were before the command. */
  async counts(): Promise<ContactCounts> {
    this.storedCounts ??= await contactCounts(this.db);
    return this.storedCounts;
  }

  /**
   * Reads what the end of a long command asks for: the database answers in turn, and who asks once thousands of rows
   * are on their way waits for all of them.
   */
  async readAhead(settings: readonly SettingId[]): Promise<void> {
    await Promise.all([this.offers(), this.counts(), ...settings.map((id) => this.get('settings', id))]);
  }

  /** The contacts known by any of these keys, the owner of the first key first. */
  async contactsBy(keys: readonly IdentityKey[]): Promise<ContactRecord[]> {
    const found = await this.storedHolders(keys);
    // Contacts that this very command adds are in no index yet.
    const added = [...(this.staged.contacts as Map<Id, ContactRecord>).values()].filter((contact) =>
      contact.keys.some((key) => keys.includes(key)),
    );
    const ids = new Set([...found, ...added].map(({ id }) => id));
    const current = await Promise.all([...ids].map((id) => this.get('contacts', id)));
    const living = current.filter((contact): contact is ContactRecord => !!contact);
    return ownersInOrder(living, keys);
  }

  /** The contacts that have any of these keys in the database, removed or not. Each key is looked up once. */
  async storedHolders(keys: readonly IdentityKey[]): Promise<ContactRecord[]> {
    const unread = [...new Set(keys)].filter((key) => !this.holders.has(key));
    // One plain read a key, all under way at once: `anyOf` walks the index with a cursor, a round trip a step.
    const read = await Promise.all(unread.map((key) => this.db.contacts.where('keys').equals(key).toArray()));
    for (const [i, key] of unread.entries()) this.holders.set(key, read[i] as ContactRecord[]);
    for (const row of read.flat()) this.cacheContact(row);
    return keys.flatMap((key) => this.holders.get(key) as ContactRecord[]);
  }

  /** Takes in a row as the command has changed it, to be put at the end. */
  protected stage<T extends TableName>(table: T, row: Tables[T]): void {
    this.rows.set(`${table}/${row.id}`, row);
    this.staged[table].set(row.id, row);
  }

  /** Lets `datedRecords` of this contact see a record that the command changed. */
  protected stageRecordOf(contact: Id, id: Id): void {
    const others = this.changedRecords.get(contact) ?? new Map<Id, DatedRecord>();
    this.changedRecords.set(contact, others.set(id, this.rows.get(`datedRecords/${id}`) as DatedRecord));
  }

  /**
   * Dexie loses a transaction after some hundred awaits of anything but its own promises: every tenth is one of those.
   */
  protected async stayInTransaction(): Promise<void> {
    if (++this.reads % 10 === 0) await Dexie.Promise.resolve();
  }
}
