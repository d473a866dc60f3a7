/** How much of an import is taken in at once: a save that comes meanwhile waits for the part that is under way. */
interface PartSize {
  people: number;
  /** Their dated records, about. */
  records: number;
}

const whileAlone: PartSize = { people: 500, records: 1000 };
/** A third longer for all of it, and a fifth of the wait. */
const besideSaves: PartSize = { people: 50, records: 100 };

/** Who has saved something saves more: for so many milliseconds parts stay small. */
const saveFollowsWithin = 5000;

export class PartSizer {
  private last: number | undefined;
  private savedAt = Number.NEGATIVE_INFINITY;

  /**
   * Told of each part that is in.
   * @param entry its number in the change log: where one is missing before it, somebody has saved something
   */
  notePart(entry: number | undefined, now: number): void {
    if (entry === undefined) return;
    if (this.last !== undefined && entry > this.last + 1) this.savedAt = now;
    this.last = entry;
  }

  /** How large the next part is to be. */
  nextPart(now: number): PartSize {
    return now - this.savedAt < saveFollowsWithin ? besideSaves : whileAlone;
  }
}
