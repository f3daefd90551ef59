import * as z from 'zod/mini';
import { folderPath } from './shapes.ts';

/** A name and no path; none of the characters or names that some system refuses. */
const fileName = z.string().check(
  z.minLength(1),
  z.maxLength(180),
  // oxlint-disable-next-line no-control-regex -- control characters are among those refused
  z.regex(/^(?!\.)[^<>:"/\\|?*\u0000-\u001f]*[^<>:"/\\|?*\u0000-\u001f. ]$/),
  z.refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)),
);

/** Where a file goes that leaves the vault, as somebody typed it. */
export const savePlace = z.strictObject({
  folder: folderPath,
  fileName,
  isReplacing: z.boolean(),
});
