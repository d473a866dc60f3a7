/** What a command changes: each step is noted, and nothing is written before the command is through. */
import type { Day, Id } from '../../domain/model';
import { newId } from '../../domain/newId';
import type { RecordChange, TableName, Tables } from '../changeLog';
import type { Database } from '../database';
import type { Clock, DatedRecord, IdentityKey, SyncedRecord } from '../records';
import { namedValues, type SettingRecord } from '../settingRecord';
import { clockTime } from './clock';
import { changedFields, clockNames, isHeld, pickFields, withFields } from './fields';
import { clockAfter, hasNewer, type TypingOrigin } from './newerWins';
import { RecordCache } from './recordCache';
import { RowPuts } from './rowPuts';

/** Fields of a contact that its standing doesn't depend on: saving one of them reads nothing else. */
const fieldsWithoutStanding = new Set([
  'corrected',
  'followedOn',
  'forMe',
  'forThem',
  'gains',
  'imported',
  'joinedInto',
  'keys',
  'knownNames',
  'lastPage',
  'location',
  'nameSeen',
  'news',
  'note',
  'otherValues',
  'pageValues',
  'passOn',
  'sources',
]);

/** Fields of an offer that decide whom it concerns. */
const fieldsOfConcern = new Set(['audience', 'place', 'deleted', 'retired']);

type Patch<T> = { [K in keyof T]?: T[K] | undefined };
type New<T> = T extends unknown ? Omit<T, 'id' | 'created' | 'clocks' | 'standing' | 'nameKey'> & { id?: Id } : never;

/** An identity that stays with the contact that had it, although a command gave it to another. */
export interface TakenKey {
  key: IdentityKey;
  owner: Id;
  /** Who goes without it. */
  contact: Id;
}

/** The clocks of these fields, where they have one; nothing where none has. */
function definedClocks(clocks: Record<string, Clock>, names: readonly string[]): Record<string, Clock> | undefined {
  const known = names.flatMap((name) => (clocks[name] === undefined ? [] : [[name, clocks[name]] as const]));
  return known.length ? Object.fromEntries(known) : undefined;
}

/** When a field's value was set; where it has no clock of its own, with the record. */
const clockOf = (row: SyncedRecord, name: string): Clock | undefined =>
  row.clocks[name] ?? (isHeld(row, name) ? row.created : undefined);

/** What a command sees and changes. Everything it does is one transaction and one entry of the change log. */
export class Transaction extends RecordCache {
  readonly changes: RecordChange[] = [];
  readonly puts: RowPuts;
  /** What came too late and gave way to something newer. */
  readonly superseded: RecordChange[] = [];
  readonly changedContacts = new Set<Id>();
  /** Contacts whose standing has to be computed again. */
  readonly staleStandings = new Set<Id>();
  /** Other contacts may be concerned by the offers now. */
  haveOffersChanged = false;
  /** The rules go by other numbers now. */
  haveLimitsChanged = false;
  /** Folded tags whose cadence was set or taken away. */
  readonly changedCadences = new Set<string>();
  /** Identities that the command would have given to a second contact. */
  readonly takenKeys: TakenKey[] = [];
  /** The import of which the command is a part. */
  part?: Id;
  /** The entry of the log that the command takes back. */
  undoes?: number;

  constructor(
    db: Database,
    readonly clock: Clock,
    readonly today: Day,
    private readonly typed: TypingOrigin = {},
  ) {
    super(db);
    this.puts = new RowPuts(db);
  }

  /** The document whose content script asked for it; none: a page of ours did. */
  get fromDocument(): string | undefined {
    return this.typed.fromDocument;
  }

  /** When it was typed, in milliseconds since 1970. */
  get typedAt(): number {
    return this.typed.at ?? this.typed.now ?? clockTime(this.clock);
  }

  /** Adds a record and gives its id. */
  async add<T extends TableName>(table: T, record: New<Tables[T]>): Promise<Id> {
    await this.stayInTransaction();
    if (record.id && (await this.getEvenRemoved(table, record.id))) throw new Error(`there is one already: ${table}`);
    return this.addNew(table, record);
  }

  /** Adds dated records of one contact, none with an id yet. Each promise costs as much as adding a record does. */
  async addRecords(contact: Id, records: readonly object[]): Promise<void> {
    await this.stayInTransaction();
    for (const record of records) this.addNew('datedRecords', { ...record, contact } as New<DatedRecord>);
  }

  private addNew<T extends TableName>(table: T, record: New<Tables[T]>): Id {
    const id = record.id ?? newId();
    const created = `${this.clock}.${this.changes.length.toString(36).padStart(5, '0')}`;
    const row = { ...record, id, created, clocks: {} } as unknown as Tables[T];
    // The row itself says what was added; the log needs no second copy of it.
    this.changes.push({ table, id, before: null, after: {} });
    if (table === 'contacts') this.contactsBefore.set(id, undefined);
    this.stage(table, row);
    this.noteConsequences(table, row, Object.keys(row));
    // A contact is put once it has its standing.
    if (table === 'datedRecords') this.puts.add(table, row);
    return id;
  }

  /**
   * Sets fields of a record; `undefined` clears one. Fields that hold the same already are left alone.
   * @param restored for an undo: the fields that get back what they held (RecordChange.restored)
   */
  async set<T extends TableName>(
    table: T,
    id: Id,
    patch: Patch<Tables[T]>,
    restored?: RecordChange['restored'],
  ): Promise<void> {
    const row = await this.getEvenRemoved(table, id);
    if (!row) throw new Error(`no such record: ${table}`);
    const changed = changedFields(row, patch);
    const names = changed.filter((name) => !hasNewer(row.clocks, name, this.typed));
    const late = changed.filter((name) => !names.includes(name));
    if (late.length) this.superseded.push({ table, id, before: pickFields(row, late), after: pickFields(patch, late) });
    if (!names.length) return;
    const stamped = clockNames(row, patch, names);
    const clocks = Object.fromEntries(
      stamped.map((name) => [name, clockAfter(clockOf(row, name), this.clock, this.typed)]),
    );
    const next = withFields({ ...row, clocks: { ...row.clocks, ...clocks } } as Tables[T], patch, names);
    const values = { before: pickFields(row, names), after: pickFields(next, names) };
    const replaced = definedClocks(row.clocks, stamped);
    this.changes.push({
      table,
      id,
      ...values,
      clocks,
      ...(replaced && { clocksBefore: replaced }),
      ...(restored && { restored }),
    });
    this.stage(table, next);
    this.noteConsequences(table, row, names);
    this.noteConsequences(table, next, names);
  }

  /** Leaves a tombstone: another device has to learn that the record is gone. */
  async remove<T extends TableName>(table: T, id: Id): Promise<void> {
    await this.set(table, id, { deleted: true } as Patch<Tables[T]>);
  }

  private noteConsequences<T extends TableName>(table: T, row: Tables[T], names: string[]): void {
    if (table === 'contacts') {
      this.changedContacts.add(row.id);
      if (names.some((name) => !fieldsWithoutStanding.has(name))) this.staleStandings.add(row.id);
    } else if (table === 'datedRecords') {
      const { contact } = row as DatedRecord;
      this.changedContacts.add(contact);
      this.staleStandings.add(contact);
      this.stageRecordOf(contact, row.id);
    } else if (table === 'settings') {
      if (row.id === 'limits') this.haveLimitsChanged = true;
      if (row.id === 'cadences')
        for (const tag of Object.keys(namedValues(row as SettingRecord))) this.changedCadences.add(tag);
    } else if (table === 'offers' && names.some((name) => fieldsOfConcern.has(name))) {
      this.haveOffersChanged = true;
    }
  }
}
