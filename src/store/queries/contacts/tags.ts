/** Tags: which there are, and who has one. */
import type { Id } from '../../../domain/model';
import { fold } from '../../../language/folding';
import type { Database } from '../../database';
import type { RecentTags } from '../../meta';

const mostOffered = 500;
/** Different tags that are read. */
const mostRead = 5000;

/** Tags to offer: those used last, then the rest by name. */
export async function listTags(db: Database): Promise<string[]> {
  const recent = ((await db.meta.get('recentTags')) as RecentTags | undefined)?.tags ?? [];
  const all = (await db.contacts.orderBy('tags').limit(mostRead).uniqueKeys()) as string[];
  return [...new Set([...recent, ...all])].slice(0, mostOffered);
}

/** The tags used last, and how many have them. */
export async function recentTags(db: Database, most: number): Promise<{ tag: string; count: number }[]> {
  const recent = ((await db.meta.get('recentTags')) as RecentTags | undefined)?.tags ?? [];
  const tags = recent.slice(0, most);
  const counts = await Promise.all(tags.map((tag) => db.contacts.where('tags').equals(tag).count()));
  return tags.map((tag, i) => ({ tag, count: counts[i] ?? 0 })).filter(({ count }) => count > 0);
}

/** The ids of those who have a tag, the deleted ones too: they have their tags in case they come back. */
export async function idsTagged(db: Database, tag: string): Promise<Set<Id>> {
  const spellings = await tagSpellings(db, tag);
  return new Set((await db.contacts.where('tags').anyOf(spellings).primaryKeys()) as Id[]);
}

/** Whether anybody who is not deleted has a tag. */
export async function isTagged(db: Database, tag: string): Promise<boolean> {
  const tagged = db.contacts.where('tags').anyOf(await tagSpellings(db, tag));
  return !!(await tagged.filter(({ deleted }) => !deleted).first());
}

/** Tags are the same however they are spelt; the index knows them as they were typed. */
async function tagSpellings(db: Database, tag: string): Promise<string[]> {
  const folded = fold(tag);
  const all = (await db.contacts.orderBy('tags').uniqueKeys()) as string[];
  return all.filter((one) => fold(one) === folded);
}
