import type { Icon } from '../shared/components/Icon';

/** A button of a row. */
export interface RowAction {
  label: string;
  /** A letter that does it while the row has the focus. */
  letter: string;
  run(): void;
  icon?: Parameters<typeof Icon>[0]['path'];
  /** The person leaves the list with it. */
  leaves?: boolean;
  /** What it does, where the word alone doesn't say. */
  hint?: string;
  /** Plain, with an edge: for what is done many times a day, not the one act of the list. */
  isPlain?: boolean;
}
