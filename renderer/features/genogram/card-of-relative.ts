import { entityId, type CaseFileId } from '../../../guidance/model/ids.ts';
import type { RelativeId } from '../../../guidance/genogram/family.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { anchorOf, routes } from '../../state/routes.ts';

/** Where a relative is written about, and what brings their card into view once it is open. */
export function cardOfRelative(
  caseFileId: CaseFileId,
  id: RelativeId,
  isIndexChild: boolean,
): { readonly href: string; readonly show: () => void } {
  const read = entityId.safeParse(id);
  return {
    href: routes.section(caseFileId, isIndexChild ? 'details' : 'family'),
    show: () => {
      if (read.success && !isIndexChild) bringIntoView(anchorOf(read.data));
    },
  };
}
