import type { Id } from '../../domain/model';

/** Some dozens of lines for search (searchLines.ts): `ids` and the lines of `text` are in the same order. */
export interface SearchBlock {
  id: number;
  /** Goes up with each change: a reader sees which blocks to read again. */
  rev: number;
  ids: Id[];
  text: string;
}
