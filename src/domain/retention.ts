/** For how long what was taken back or removed is kept, in days. The user can change each. */

/** Days for which an action can be undone, and for which somebody who was removed can be brought back. */
export const defaultRetention = { undo: 30, removed: 30 } as const;

export type RetentionName = keyof typeof defaultRetention;
export type Retention = Record<RetentionName, number>;

/** A day at the least: what was done a minute ago must be undone. Ten years are for good. */
export const retentionBounds = [1, 3650] as const;

/** The numbers with the user's own; what they can't be leaves the default. */
export function retentionWith(own: Readonly<Record<string, unknown>>): Retention {
  const [least, most] = retentionBounds;
  const isDays = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  const daysOf = (name: RetentionName) => (isDays(own[name]) ? own[name] : defaultRetention[name]);
  return { undo: daysOf('undo'), removed: daysOf('removed') };
}
