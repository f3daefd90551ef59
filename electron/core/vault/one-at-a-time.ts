import type { CoreContext } from '../context.ts';

const queues = new WeakMap<CoreContext, Promise<unknown>>();

/**
 * Runs what opens, closes, re-keys, copies or replaces the vault one after the other. Deriving a
 * key takes half a second, in which a second call would otherwise find the vault half open.
 */
export function oneAtATime<Value>(
  context: CoreContext,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  const before = queues.get(context) ?? Promise.resolve();
  const result = before.then(work, work);
  queues.set(
    context,
    result.catch(() => null),
  );
  return result;
}
