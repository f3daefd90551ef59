import type { ExportId } from '../../../../guidance/model/ids.ts';
import type { CoreContext } from '../../context.ts';

const running = new WeakMap<CoreContext, Map<ExportId, AbortController>>();

/** Runs an export that `cancelExport` can stop. */
export async function asCancellable<Value>(
  context: CoreContext,
  exportId: ExportId,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const exports = running.get(context) ?? new Map<ExportId, AbortController>();
  running.set(context, exports);
  const controller = new AbortController();
  exports.set(exportId, controller);
  try {
    return await work(controller.signal);
  } finally {
    exports.delete(exportId);
  }
}

/** Stops an export; one that has ended already is left as it is. */
export function cancelExport(context: CoreContext, exportId: ExportId): void {
  running.get(context)?.get(exportId)?.abort();
}
