import type { Day } from '../../domain/days';
import { detached } from '../text/detached';

/** The days of the mails of each group, as two numbers a mail: a large mailbox has a million. */
export class GroupDays {
  private readonly days: Day[] = [];
  private readonly numbers = new Map<Day, number>();
  /** Of each mail the group and the day, by their numbers. */
  private mails = new Uint32Array(2048);
  private length = 0;
  private groups = 0;

  /** Notes a mail of a group, by the group's number. */
  add(group: number, on: Day): void {
    if (this.length === this.mails.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.mails);
      this.mails = longer;
    }
    this.groups = Math.max(this.groups, group + 1);
    this.mails[this.length++] = group;
    this.mails[this.length++] = this.numberOf(on);
  }

  /** Gives for each group how many mails there were on a day, the days in the order of the mails. */
  byGroup(): (group: number) => Map<Day, number> {
    // Those of a group one behind the other, by counting how many each has.
    const ends = new Uint32Array(this.groups + 1);
    for (let at = 0; at < this.length; at += 2) ends[this.mails[at]! + 1]!++;
    for (let group = 1; group < ends.length; group++) ends[group]! += ends[group - 1]!;
    const sorted = new Uint32Array(this.length / 2);
    for (let at = 0; at < this.length; at += 2) sorted[ends[this.mails[at]!]!++] = this.mails[at + 1]!;
    return (group) => {
      const counts = new Map<Day, number>();
      // Of a group without any, nothing was noted.
      if (group >= this.groups) return counts;
      for (const number of sorted.subarray(group ? ends[group - 1] : 0, ends[group])) {
        const on = this.days[number] as Day;
        counts.set(on, (counts.get(on) ?? 0) + 1);
      }
      return counts;
    };
  }

  private numberOf(on: Day): number {
    const known = this.numbers.get(on);
    if (known !== undefined) return known;
    const own = detached(on);
    this.numbers.set(own, this.days.length);
    return this.days.push(own) - 1;
  }
}
