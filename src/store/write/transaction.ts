/** What a command sees and changes: the records as they are, each step noted, nothing written before it is through. */
import Dexie from 'dexie';
import type { Day, Id } from '../../domain/model';
import type { Database } from '../database';
import {
  type Clock,
  type ContactRecord,
  type DatedRecord,
  type IdentityKey,
  namedValues,
  type OfferRecord,
  type RecordChange,
  type SettingRecord,
  type TableName,
  type Tables,
} from '../records';
import { clockDevice, clockTime, nextClock } from './clock';

/** Fields of a contact that its standing does not look at: saving one of them reads nothing else. */
const plain = new Set([
  'note',
  'forThem',
  'forMe',
  'passOn',
  'gains',
  'lastPage',
  'keys',
  'location',
  'joinedInto',
  'circle',
]);

type Patch<T> = { [K in keyof T]?: T[K] | undefined };
type New<T> = T extends unknown ? Omit<T, 'id' | 'created' | 'clocks' | 'standing' | 'nameKey'> & { id?: Id } : never;

/** When something was typed. */
export interface TypedAt {
  /** Milliseconds since 1970; without it, now. */
  at?: number;
  /** It was left over: newer values stay. Where it comes straight, it wins whatever the clocks say: one may have been set back. */
  isLate?: boolean;
}

/** What a command sees and changes. Everything it does is one transaction and one entry of the change log. */
export class Transaction {
  readonly changes: RecordChange[] = [];
  /** What came too late and gave way to something newer. */
  readonly superseded: RecordChange[] = [];
  /** Contacts whose standing has to be computed again. */
  readonly unsettled = new Set<Id>();
  readonly touched = new Set<Id>();
  private readonly rows = new Map<string, Tables[TableName] | undefined>();
  /** Contacts as they were before the command. */
  readonly before = new Map<Id, ContactRecord | undefined>();
  /** The records that the command added or changed, by contact. */
  private readonly changedRecords = new Map<Id, Map<Id, DatedRecord>>();
  /** Whom an offer concerns may have changed. */
  offersMoved = false;
  /** The rules go by other numbers. */
  limitsMoved = false;
  /** Rows to put when the command is through, by table. */
  readonly dirty: Record<TableName, Map<Id, Tables[TableName]>> = {
    contacts: new Map(),
    datedRecords: new Map(),
    offers: new Map(),
    events: new Map(),
    settings: new Map(),
  };

  constructor(
    readonly db: Database,
    readonly clock: Clock,
    readonly today: Day,
    private readonly typed: TypedAt = {},
  ) {}

  /** One record, as this command has changed it so far; undefined where there is none or it was removed. */
  async get<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined> {
    const row = await this.raw(table, id);
    return row?.deleted ? undefined : row;
  }

  /** A contact's row that was read elsewhere in this transaction. */
  see(row: ContactRecord): void {
    if (this.rows.has(`contacts/${row.id}`)) return;
    this.rows.set(`contacts/${row.id}`, row);
    this.before.set(row.id, row);
  }

  /** Reads contacts all at once that will be asked for one by one. */
  async expect(ids: readonly Id[]): Promise<void> {
    const unread = [...new Set(ids)].filter((id) => !this.rows.has(`contacts/${id}`));
    const rows = await this.db.contacts.bulkGet(unread);
    for (const [i, id] of unread.entries()) {
      this.rows.set(`contacts/${id}`, rows[i]);
      this.before.set(id, rows[i]);
    }
  }

  /** Reads the records of many contacts at once: all whose ids lie between these two. */
  async expectRecords(from: Id, to: Id): Promise<void> {
    for (const record of await this.db.datedRecords.where('contact').between(from, to, true, true).toArray()) {
      const of = this.keptRecords.get(record.contact);
      if (of) of.push(record);
      else this.keptRecords.set(record.contact, [record]);
    }
    this.expected = { from, to };
  }
  private readonly keptRecords = new Map<Id, DatedRecord[]>();
  private expected: { from: Id; to: Id } | undefined;

  private keptFactsOf(contact: Id): Promise<DatedRecord[]> | DatedRecord[] {
    const { from, to } = this.expected ?? {};
    if (from !== undefined && to !== undefined && from <= contact && contact <= to)
      return this.keptRecords.get(contact) ?? [];
    return this.db.datedRecords.where('contact').equals(contact).toArray();
  }

  /** One record, tombstone or not. */
  async raw<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined> {
    const at = `${table}/${id}`;
    await this.stay();
    if (!this.rows.has(at)) {
      const row = (await this.db.table(table).get(id)) as Tables[T] | undefined;
      this.rows.set(at, row);
      if (table === 'contacts') this.before.set(id, row as ContactRecord | undefined);
    }
    return this.rows.get(at) as Tables[T] | undefined;
  }

  /** The contact's records, oldest entry first. */
  async datedRecords(contact: Id): Promise<DatedRecord[]> {
    // A contact added by this very command has no records but those in the command.
    const isNew = this.before.has(contact) && !this.before.get(contact);
    await this.stay();
    const kept = isNew ? [] : await this.keptFactsOf(contact);
    const all = new Map(kept.map((record) => [record.id, record]));
    for (const [id, record] of this.changedRecords.get(contact) ?? []) all.set(id, record);
    return [...all.values()]
      .filter((record) => !record.deleted && record.contact === contact)
      .sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  /** Folded tag → days between touchpoints. */
  cadences(): Promise<Record<string, number>> {
    return this.get('settings', 'cadences').then((record) => namedValues<number>(record));
  }
  /** Folded tags whose cadence was set or taken away. */
  readonly movedCadences = new Set<string>();

  /** Every offer, the main one first. */
  async offers(): Promise<OfferRecord[]> {
    const all = new Map((await this.db.offers.toArray()).map((offer) => [offer.id, offer]));
    for (const [id, offer] of this.dirty.offers as Map<Id, OfferRecord>) all.set(id, offer);
    return [...all.values()].filter((offer) => !offer.deleted).sort((a, b) => a.place - b.place);
  }

  /** The contacts known by any of these keys. */
  async contactsBy(keys: readonly IdentityKey[]): Promise<ContactRecord[]> {
    // One plain read a key, all under way at once: `anyOf` walks the index with a cursor, a round trip a step.
    const found = (await Promise.all(keys.map((key) => this.db.contacts.where('keys').equals(key).toArray()))).flat();
    for (const row of found) this.see(row);
    // One that this very command adds is in no index yet.
    const added = [...(this.dirty.contacts.values() as Iterable<ContactRecord>)].filter((contact) =>
      contact.keys.some((key) => keys.includes(key)),
    );
    const all = new Set([...found, ...added].map(({ id }) => id));
    const now = await Promise.all([...all].map((id) => this.get('contacts', id)));
    return now.filter((contact): contact is ContactRecord => !!contact);
  }

  /** Adds a record and gives its id. */
  async add<T extends TableName>(table: T, record: New<Tables[T]>): Promise<Id> {
    await this.stay();
    const id = record.id ?? crypto.randomUUID();
    const created = `${this.clock}.${this.changes.length.toString(36).padStart(5, '0')}`;
    const row = { ...record, id, created, clocks: {} } as unknown as Tables[T];
    // The row itself says what was added; the log needs no second copy of it.
    this.changes.push({ table, id, before: null, after: {} });
    if (table === 'contacts') this.before.set(id, undefined);
    this.keep(table, row);
    this.unsettle(table, row, Object.keys(row));
    return id;
  }

  /** Sets fields of a record; `undefined` clears one. Fields that hold the same already are left alone. */
  async set<T extends TableName>(table: T, id: Id, patch: Patch<Tables[T]>): Promise<void> {
    const row = await this.raw(table, id);
    if (!row) throw new Error(`no such record: ${table}`);
    const changed = Object.keys(patch).filter((name) => !same(field(row, name), field(patch, name)));
    const names = changed.filter((name) => !this.isNewer(row, name));
    const late = changed.filter((name) => !names.includes(name));
    if (late.length) this.superseded.push({ table, id, before: only(row, late), after: only(patch, late) });
    if (!names.length) return;
    const fields = names.flatMap((name) =>
      name === 'tags' ? changedTags(row, patch).map((tag) => `tags/${tag}`) : [name],
    );
    const clocks = Object.fromEntries(fields.map((field) => [field, this.stamp(row.clocks[field])]));
    const next = { ...row, clocks: { ...row.clocks, ...clocks } } as Tables[T];
    for (const name of names) {
      if (field(patch, name) === undefined) delete (next as unknown as Record<string, unknown>)[name];
      else (next as unknown as Record<string, unknown>)[name] = field(patch, name);
    }
    this.changes.push({ table, id, before: only(row, names), after: only(next, names), clocks });
    this.keep(table, next);
    this.unsettle(table, row, names);
    this.unsettle(table, next, names);
  }

  /** Leaves a tombstone: another device has to learn that the record is gone. */
  async remove<T extends TableName>(table: T, id: Id): Promise<void> {
    await this.set(table, id, { deleted: true } as Patch<Tables[T]>);
  }

  /**
   * Dexie follows a transaction through some hundred awaits that ask nothing of it, then loses it. A long command asks
   * for nothing every few steps.
   */
  private async stay(): Promise<void> {
    if (++this.quiet % 10 === 0) await Dexie.Promise.resolve();
  }
  private quiet = 0;

  /**
   * A value counts from when it was typed: counted from when it is saved, it would pass for newer than what was typed
   * while it was on its way, and comes later still.
   */
  private stamp(before: Clock | undefined): Clock {
    const { at } = this.typed;
    return at === undefined
      ? this.clock
      : nextClock(before, Math.min(at, clockTime(this.clock)), clockDevice(this.clock));
  }

  private isNewer({ clocks }: { clocks: Record<string, Clock> }, name: string): boolean {
    const set = clocks[name];
    const { at, isLate } = this.typed;
    return !!isLate && at !== undefined && !!set && clockTime(set) > at;
  }

  private keep<T extends TableName>(table: T, row: Tables[T]): void {
    this.rows.set(`${table}/${row.id}`, row);
    this.dirty[table].set(row.id, row);
  }

  private unsettle<T extends TableName>(table: T, row: Tables[T], names: string[]): void {
    if (table === 'contacts') {
      this.touched.add(row.id);
      if (names.some((name) => !plain.has(name))) this.unsettled.add(row.id);
    } else if (table === 'datedRecords') {
      const record = row as DatedRecord;
      this.touched.add(record.contact);
      this.unsettled.add(record.contact);
      const others = this.changedRecords.get(record.contact) ?? new Map<Id, DatedRecord>();
      this.changedRecords.set(
        record.contact,
        others.set(record.id, this.rows.get(`datedRecords/${record.id}`) as DatedRecord),
      );
    } else if (table === 'settings') {
      const { id } = row as SettingRecord;
      if (id === 'limits') this.limitsMoved = true;
      const tags = id === 'cadences' ? Object.keys(namedValues(row as SettingRecord)) : [];
      for (const tag of tags) this.movedCadences.add(tag);
    } else if (
      table === 'offers' &&
      names.some((name) => name === 'audience' || name === 'place' || name === 'deleted')
    ) {
      this.offersMoved = true;
    }
  }
}

function changedTags(row: object, patch: object): string[] {
  const before = new Set((field(row, 'tags') as string[]) ?? []);
  const after = new Set((field(patch, 'tags') as string[]) ?? []);
  return [...[...after].filter((tag) => !before.has(tag)), ...[...before].filter((tag) => !after.has(tag))];
}

const field = (of: object, name: string): unknown => (of as Record<string, unknown>)[name];
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const only = (row: object, names: string[]) => Object.fromEntries(names.map((name) => [name, field(row, name)]));
