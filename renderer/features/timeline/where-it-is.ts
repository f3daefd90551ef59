import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { TimelineOrigin } from '../../../guidance/timeline/timeline-event.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { anchorOf, routeOfField, routes } from '../../state/routes.ts';

type Told = { readonly origin: TimelineOrigin | null };

/** The page on which an event is written; what is worked out is explained on the timetable. */
export function routeOfEvent(caseFileId: CaseFileId, { origin }: Told): string {
  return origin === null
    ? routes.timetable(caseFileId)
    : routeOfField(caseFileId, origin.kind, origin.field, null);
}

/** Brings the row into view on the page about to open. */
export function showOrigin({ origin }: Told): void {
  if (origin !== null && origin.kind !== 'child') bringIntoView(anchorOf(origin.entityId));
}
