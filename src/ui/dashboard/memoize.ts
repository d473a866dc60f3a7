import { today } from '../../domain/days';
import type { Day } from '../../domain/model';

/**
 * A function of a value that is only replaced, never changed: of the same value it answers what it answered before, as
 * long as it is the same day. In a large book a verdict on everybody takes half a second; drawing a view, and coming back
 * to it, must not.
 */
export function memoizeForDay<Value extends object, Result>(
  reckon: (value: Value) => Result,
): (value: Value) => Result {
  const known = new WeakMap<Value, { on: Day; result: Result }>();
  return (value) => {
    const on = today();
    const before = known.get(value);
    if (before?.on === on) return before.result;
    const result = reckon(value);
    known.set(value, { on, result });
    return result;
  };
}
