import { today } from '../../../domain/days';
import type { Day } from '../../../domain/model';

/**
 * A function of a value that is only replaced, never changed: it computes its result once for each value and day. With
 * many contacts a verdict on everybody takes half a second; drawing a view, and coming back to it, must not.
 */
export function memoizeForDay<Value extends object, Result>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const results = new WeakMap<Value, { on: Day; result: Result }>();
  return (value) => {
    const on = today();
    const previous = results.get(value);
    if (previous?.on === on) return previous.result;
    const result = compute(value);
    results.set(value, { on, result });
    return result;
  };
}
