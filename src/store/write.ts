/**
 * The one way in which records change. `write` gives a command a view of the records in which to make its change, then
 * in the same transaction puts the records, their standing, the kept counts and the change log.
 */
import Dexie from 'dexie';
import { dues, isPromised } from '../domain/due';
import { fold } from '../domain/folding';
import type { Limits } from '../domain/limits';
import { standing } from '../domain/standing';
import type { Day, Id } from '../domain/words';
import { tick } from './clock';
import type { Database } from './database';
import { paceOf } from './pace';
import { repack, seenTheSame } from './packs';
import {
  type Cadences,
  type Change,
  type Clock,
  type ContactRecord,
  type Counts,
  contactOf,
  type Fact,
  type Key,
  type OfferRecord,
  type Step,
  type Table,
  type Tables,
} from './records';

/** Fields that this module derives; they carry no clock and stand in no step. */
const derived = new Set(['standing', 'nameKey', 'clocks', 'born', 'id', 'pack', 'due', 'promised']);
/** Fields of a contact that its standing does not look at: saving one of them reads nothing else. */
const plain = new Set(['note', 'forThem', 'forMe', 'gains', 'page', 'keys', 'location', 'joined', 'circle']);

type Patch<T> = { [K in keyof T]?: T[K] | undefined };
type New<T> = T extends unknown ? Omit<T, 'id' | 'born' | 'clocks' | 'standing' | 'nameKey'> & { id?: Id } : never;

/** What a command sees and changes. Everything it does is one transaction and one entry of the change log. */
export class Writing {
  readonly steps: Step[] = [];
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
  /** Rows to put when the command is through, by table. */
  readonly dirty: Record<Table, Map<Id, Tables[Table]>> = { contacts: new Map(), facts: new Map(), offers: new Map() };

  constructor(
    readonly db: Database,
    readonly clock: Clock,
    readonly today: Day,
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
    const kept = isNew ? [] : await this.db.facts.where('contact').equals(contact).toArray();
    const all = new Map(kept.map((fact) => [fact.id, fact]));
    for (const [id, fact] of this.changedFacts.get(contact) ?? []) all.set(id, fact);
    return [...all.values()]
      .filter((fact) => !fact.deleted && fact.contact === contact)
      .sort((a, b) => (a.born < b.born ? -1 : 1));
  }

  /** Folded tag → days between touchpoints. */
  cadences(): Promise<Record<string, number>> {
    this.paces ??= Promise.resolve(this.db.meta.get('cadences')).then(
      (kept) => (kept as Cadences | undefined)?.tags ?? {},
    );
    return this.paces;
  }
  private paces?: Promise<Record<string, number>>;

  /** Every offer, the main one first. */
  async offers(): Promise<OfferRecord[]> {
    const all = new Map((await this.db.offers.toArray()).map((offer) => [offer.id, offer]));
    for (const [id, offer] of this.dirty.offers as Map<Id, OfferRecord>) all.set(id, offer);
    return [...all.values()].filter((offer) => !offer.deleted).sort((a, b) => a.place - b.place);
  }

  /** The contacts known by any of these keys. */
  async contactsBy(keys: readonly Key[]): Promise<ContactRecord[]> {
    const found = await this.db.contacts.where('keys').anyOf(keys).distinct().toArray();
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
    this.steps.push({ table, id, before: null, after: fieldsOf(row) });
    if (table === 'contacts') this.before.set(id, undefined);
    this.keep(table, row);
    this.unsettle(table, row, Object.keys(row));
    return id;
  }

  /** Sets fields of a record; `undefined` clears one. Fields that hold the same already are left alone. */
  async set<T extends Table>(table: T, id: Id, patch: Patch<Tables[T]>): Promise<void> {
    const row = await this.raw(table, id);
    if (!row) throw new Error(`no such record: ${table}`);
    const names = Object.keys(patch).filter((name) => !same(field(row, name), field(patch, name)));
    if (!names.length) return;
    const clocks = { ...row.clocks };
    for (const name of names) {
      if (name === 'tags') for (const tag of changedTags(row, patch)) clocks[`tags/${tag}`] = this.clock;
      else clocks[name] = this.clock;
    }
    const next = { ...row, clocks } as Tables[T];
    for (const name of names) {
      if (field(patch, name) === undefined) delete (next as unknown as Record<string, unknown>)[name];
      else (next as unknown as Record<string, unknown>)[name] = field(patch, name);
    }
    this.steps.push({ table, id, before: only(row, names), after: only(next, names) });
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
    } else if (names.some((name) => name === 'audience' || name === 'place' || name === 'deleted')) {
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
const fieldsOf = (row: object) =>
  only(
    row,
    Object.keys(row).filter((name) => !derived.has(name)),
  );

/** What `write` gives back: the command's own answer, and the entry in the change log (none if nothing changed). */
export interface Written<T> {
  value: T;
  change?: number;
  contacts: Id[];
}

export interface Setting {
  now: number;
  today: Day;
  limits: Limits;
}

const latest = new WeakMap<Database, { clock?: Clock; device: string }>();

/**
 * Runs one command's change in one strict transaction.
 * @throws what the command throws; then nothing has changed
 */
export async function write<T>(
  db: Database,
  name: string,
  { now, today, limits }: Setting,
  change: (tx: Writing) => Promise<T>,
): Promise<Written<T>> {
  const clocks = latest.get(db) ?? (await lastClock(db));
  latest.set(db, clocks);
  clocks.clock = tick(clocks.clock, now, clocks.device);
  const tx = new Writing(db, clocks.clock, today);
  return db.transaction('rw', [db.contacts, db.facts, db.offers, db.changes, db.packs, db.meta], async () => {
    const value = await change(tx);
    const contacts = [...tx.touched];
    if (!tx.steps.length && !tx.restless.size) return { value, contacts };
    await settle(tx, limits);
    const entry: Change = { clock: tx.clock, do: name, contacts, steps: tx.steps };
    return { value, contacts, change: await db.changes.add(entry) };
  });
}

/** Gives each changed contact its standing, keeps the counts, and puts the rows. */
async function settle(tx: Writing, limits: Limits): Promise<void> {
  const { db, dirty } = tx;
  if (tx.offersMoved) await db.meta.put({ key: 'unsettled', after: await settleSome(tx, limits, '') });
  if (tx.restless.size) {
    const offers = await tx.offers();
    for (const id of tx.restless) dirty.contacts.set(id, await settled(tx, id, offers, limits));
  }
  await count(tx);
  const rows = [...(dirty.contacts.values() as Iterable<ContactRecord>)];
  await repack(
    db,
    rows.filter((row) => !seenTheSame(tx.before.get(row.id), row)),
  );
  await Promise.all(
    (Object.keys(dirty) as Table[])
      .filter((table) => dirty[table].size)
      .map((table) => db.table(table).bulkPut([...dirty[table].values()])),
  );
}

async function settled(tx: Writing, id: Id, offers: OfferRecord[], limits: Limits): Promise<ContactRecord> {
  const row = (await tx.raw('contacts', id)) as ContactRecord;
  if (row.deleted) return { ...row, standing: nobody, due: undefined, promised: undefined };
  const contact = contactOf(row, await tx.facts(id));
  const verdict = standing(contact, offers, tx.today, limits);
  const every = paceOf(row, row.tags.length ? await tx.cadences() : {});
  // Where nothing is due the field is left undefined, which keeps the contact out of the index.
  const all = dues(contact, verdict.traps, { ...row, every }, tx.today, limits);
  const days = { due: all[0]?.on, promised: all.find(isPromised)?.on };
  return { ...row, nameKey: fold(row.name), standing: verdict, ...days };
}

const nobody = { offers: {}, fits: [], concerns: [], flagged: false, traps: [] };
const chunk = 500;

/** Marks the next few contacts after `after` as restless. @returns the last of them, or null at the end */
async function settleSome(tx: Writing, limits: Limits, after: Id): Promise<Id | null> {
  const rows = await tx.db.contacts.where('id').above(after).limit(chunk).toArray();
  const offers = await tx.offers();
  for (const row of rows) {
    tx.see(row);
    if (!tx.restless.has(row.id)) tx.dirty.contacts.set(row.id, await settled(tx, row.id, offers, limits));
  }
  return rows.length < chunk ? null : (rows.at(-1)?.id ?? null);
}

/** The counts move with the change, so that nobody ever counts 100,000 rows. */
async function count(tx: Writing): Promise<void> {
  let contacts = 0;
  let flagged = 0;
  for (const row of tx.dirty.contacts.values() as Iterable<ContactRecord>) {
    const was = tx.before.get(row.id);
    contacts += Number(!row.deleted) - Number(!!was && !was.deleted);
    flagged += Number(row.standing.flagged) - Number(!!was?.standing.flagged);
  }
  if (!contacts && !flagged) return;
  const kept = ((await tx.db.meta.get('counts')) as Counts | undefined) ?? { contacts: 0, flagged: 0 };
  await tx.db.meta.put({ key: 'counts', contacts: kept.contacts + contacts, flagged: kept.flagged + flagged });
}

async function lastClock(db: Database): Promise<{ clock?: Clock; device: string }> {
  const [last, device] = await Promise.all([db.changes.orderBy('seq').last(), db.meta.get('device')]);
  if (device?.key === 'device') return { clock: last?.clock, device: device.id };
  const id = crypto.randomUUID().slice(0, 8);
  await db.meta.put({ key: 'device', id });
  return { clock: last?.clock, device: id };
}

/**
 * Brings up to date, a chunk at a time, the standings that changed by the mere passing of days or with an offer's
 * audience. One short range read when nothing did.
 * @returns how many contacts were looked at; 0: everything is up to date
 */
export async function catchUp(db: Database, { today, limits }: Setting): Promise<number> {
  return db.transaction('rw', [db.contacts, db.facts, db.offers, db.meta], async () => {
    const tx = new Writing(db, '', today);
    const unsettled = await db.meta.get('unsettled');
    if (unsettled?.key === 'unsettled' && unsettled.after !== null)
      await db.meta.put({ key: 'unsettled', after: await settleSome(tx, limits, unsettled.after) });
    const due = await db.contacts.where('standing.until').belowOrEqual(today).limit(chunk).toArray();
    const offers = due.length ? await tx.offers() : [];
    for (const row of due) {
      tx.see(row);
      tx.dirty.contacts.set(row.id, await settled(tx, row.id, offers, limits));
    }
    await count(tx);
    await db.contacts.bulkPut([...(tx.dirty.contacts.values() as Iterable<ContactRecord>)]);
    return tx.dirty.contacts.size;
  });
}
