/** What a command sees and changes: the records as they are, each step noted, nothing written before it is through. */
import Dexie from 'dexie';
import type { Day, Id } from '../domain/words';
import { deviceOf, msOf, tick } from './clock';
import type { Database } from './database';
import {
  type Clock,
  type ContactRecord,
  type Fact,
  type Key,
  type OfferRecord,
  ownOf,
  type SettingRecord,
  type Step,
  type Table,
  type Tables,
} from './records';

/** Fields of a contact that its standing does not look at: saving one of them reads nothing else. */
const plain = new Set(['note', 'forThem', 'forMe', 'passOn', 'gains', 'page', 'keys', 'location', 'joined', 'circle']);

type Patch<T> = { [K in keyof T]?: T[K] | undefined };
type New<T> = T extends unknown ? Omit<T, 'id' | 'born' | 'clocks' | 'standing' | 'nameKey'> & { id?: Id } : never;

/** When something was typed. */
export interface Typed {
  /** Milliseconds since 1970; without it, now. */
  at?: number;
  /** It was left over: newer values stay. Where it comes straight, it wins whatever the clocks say: one may have been set back. */
  isLate?: boolean;
}

/** What a command sees and changes. Everything it does is one transaction and one entry of the change log. */
export class Writing {
  readonly steps: Step[] = [];
  /** What came too late and gave way to something newer. */
  readonly superseded: Step[] = [];
  /** Contacts whose standing has to be computed again. */
  readonly restless = new Set<Id>();
  readonly touched = new Set<Id>();
  private readonly rows = new Map<string, Tables[Table] | undefined>();
  /** Contacts as they were before the command. */
  readonly before = new Map<Id, ContactRecord | undefined>();
  /** The facts that the command added or changed, by contact. */
  private readonly changedFacts = new Map<Id, Map<Id, Fact>>();
  /** Whom an offer concerns may have changed. */
  offersMoved = false;
  /** The rules go by other numbers. */
  limitsMoved = false;
  /** Rows to put when the command is through, by table. */
  readonly dirty: Record<Table, Map<Id, Tables[Table]>> = {
    contacts: new Map(),
    facts: new Map(),
    offers: new Map(),
    occasions: new Map(),
    settings: new Map(),
  };

  constructor(
    readonly db: Database,
    readonly clock: Clock,
    readonly today: Day,
    private readonly typed: Typed = {},
  ) {}

  /** One record, as this command has changed it so far; undefined where there is none or it was removed. */
  async get<T extends Table>(table: T, id: Id): Promise<Tables[T] | undefined> {
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

  /** Reads the facts of many contacts at once: all whose ids lie between these two. */
  async expectFacts(from: Id, to: Id): Promise<void> {
    for (const fact of await this.db.facts.where('contact').between(from, to, true, true).toArray()) {
      const of = this.keptFacts.get(fact.contact);
      if (of) of.push(fact);
      else this.keptFacts.set(fact.contact, [fact]);
    }
    this.expected = { from, to };
  }
  private readonly keptFacts = new Map<Id, Fact[]>();
  private expected: { from: Id; to: Id } | undefined;

  private keptFactsOf(contact: Id): Promise<Fact[]> | Fact[] {
    const { from, to } = this.expected ?? {};
    if (from !== undefined && to !== undefined && from <= contact && contact <= to)
      return this.keptFacts.get(contact) ?? [];
    return this.db.facts.where('contact').equals(contact).toArray();
  }

  /** One record, tombstone or not. */
  async raw<T extends Table>(table: T, id: Id): Promise<Tables[T] | undefined> {
    const at = `${table}/${id}`;
    await this.stay();
    if (!this.rows.has(at)) {
      const row = (await this.db.table(table).get(id)) as Tables[T] | undefined;
      this.rows.set(at, row);
      if (table === 'contacts') this.before.set(id, row as ContactRecord | undefined);
    }
    return this.rows.get(at) as Tables[T] | undefined;
  }

  /** The contact's facts, oldest entry first. */
  async facts(contact: Id): Promise<Fact[]> {
    // A contact added by this very command has no facts but those in the command.
    const isNew = this.before.has(contact) && !this.before.get(contact);
    await this.stay();
    const kept = isNew ? [] : await this.keptFactsOf(contact);
    const all = new Map(kept.map((fact) => [fact.id, fact]));
    for (const [id, fact] of this.changedFacts.get(contact) ?? []) all.set(id, fact);
    return [...all.values()]
      .filter((fact) => !fact.deleted && fact.contact === contact)
      .sort((a, b) => (a.born < b.born ? -1 : 1));
  }

  /** Folded tag → days between touchpoints. */
  cadences(): Promise<Record<string, number>> {
    return this.get('settings', 'paces').then((record) => ownOf<number>(record));
  }
  /** Folded tags whose pace was set or taken away. */
  readonly pacesMoved = new Set<string>();

  /** Every offer, the main one first. */
  async offers(): Promise<OfferRecord[]> {
    const all = new Map((await this.db.offers.toArray()).map((offer) => [offer.id, offer]));
    for (const [id, offer] of this.dirty.offers as Map<Id, OfferRecord>) all.set(id, offer);
    return [...all.values()].filter((offer) => !offer.deleted).sort((a, b) => a.place - b.place);
  }

  /** The contacts known by any of these keys. */
  async contactsBy(keys: readonly Key[]): Promise<ContactRecord[]> {
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
  async add<T extends Table>(table: T, record: New<Tables[T]>): Promise<Id> {
    await this.stay();
    const id = record.id ?? crypto.randomUUID();
    const born = `${this.clock}.${this.steps.length.toString(36).padStart(5, '0')}`;
    const row = { ...record, id, born, clocks: {} } as unknown as Tables[T];
    // The row itself says what was added; the log needs no second copy of it.
    this.steps.push({ table, id, before: null, after: {} });
    if (table === 'contacts') this.before.set(id, undefined);
    this.keep(table, row);
    this.unsettle(table, row, Object.keys(row));
    return id;
  }

  /** Sets fields of a record; `undefined` clears one. Fields that hold the same already are left alone. */
  async set<T extends Table>(table: T, id: Id, patch: Patch<Tables[T]>): Promise<void> {
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
    this.steps.push({ table, id, before: only(row, names), after: only(next, names), clocks });
    this.keep(table, next);
    this.unsettle(table, row, names);
    this.unsettle(table, next, names);
  }

  /** Leaves a tombstone: another device has to learn that the record is gone. */
  async remove<T extends Table>(table: T, id: Id): Promise<void> {
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
    return at === undefined ? this.clock : tick(before, Math.min(at, msOf(this.clock)), deviceOf(this.clock));
  }

  private isNewer({ clocks }: { clocks: Record<string, Clock> }, name: string): boolean {
    const set = clocks[name];
    const { at, isLate } = this.typed;
    return !!isLate && at !== undefined && !!set && msOf(set) > at;
  }

  private keep<T extends Table>(table: T, row: Tables[T]): void {
    this.rows.set(`${table}/${row.id}`, row);
    this.dirty[table].set(row.id, row);
  }

  private unsettle<T extends Table>(table: T, row: Tables[T], names: string[]): void {
    if (table === 'contacts') {
      this.touched.add(row.id);
      if (names.some((name) => !plain.has(name))) this.restless.add(row.id);
    } else if (table === 'facts') {
      const fact = row as Fact;
      this.touched.add(fact.contact);
      this.restless.add(fact.contact);
      const others = this.changedFacts.get(fact.contact) ?? new Map<Id, Fact>();
      this.changedFacts.set(fact.contact, others.set(fact.id, this.rows.get(`facts/${fact.id}`) as Fact));
    } else if (table === 'settings') {
      const { id } = row as SettingRecord;
      if (id === 'limits') this.limitsMoved = true;
      const tags = id === 'paces' ? Object.keys(ownOf(row as SettingRecord)) : [];
      for (const tag of tags) this.pacesMoved.add(tag);
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
