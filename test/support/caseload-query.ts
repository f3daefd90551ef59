import type { AppClient } from '../../electron/contract/contract.ts';
import {
  CASELOAD_PAGE,
  type CaseloadFilter,
  type CaseloadOrder,
  type CaseloadPage,
} from '../../electron/contract/caseload-shapes.ts';
import { value } from './case-desk.ts';

/** Lets every child through that is not in the archive. */
export const NO_FILTER: CaseloadFilter = {
  words: '',
  isArchivedShown: false,
  due: null,
  timeliness: null,
  legalStatus: null,
  planState: null,
  socialWorker: null,
  teamManager: null,
  profile: null,
};

/** The first page of the children that pass, by name unless another order is asked for. */
export async function listChildren(
  client: AppClient,
  filter: Partial<CaseloadFilter> = {},
  order: CaseloadOrder = { by: 'name', isReversed: false },
): Promise<CaseloadPage> {
  const asked = { filter: { ...NO_FILTER, ...filter }, order, from: 0, atMost: CASELOAD_PAGE };
  return value(await client['caseload.list'](asked));
}
