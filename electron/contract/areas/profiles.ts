import * as z from 'zod/mini';
import { profile, profileProblem } from '../../../guidance/schema/profile.ts';
import { procedure } from '../procedure.ts';

const profileId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/** `shipped` comes with the app; `own` stands in the authority's folder beside the vault. */
const origin = z.enum(['shipped', 'own']);

export const profileSummary = z.strictObject({
  id: profileId,
  name: z.string(),
  summary: z.string(),
  origin,
  /** What in it could not be read. The rest is in use. */
  problems: z.array(profileProblem),
});
export type ProfileSummary = z.infer<typeof profileSummary>;

/** Local practice profiles: which there are, which one is used, and what one holds. */
export const profileProcedures = {
  'profiles.list': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({
      profiles: z.array(profileSummary),
      /** Folders in which nothing could be used, with the reason. */
      unusable: z.array(z.strictObject({ folder: z.string(), problems: z.array(profileProblem) })),
      /** Used for every case file that names no other. */
      chosen: profileId,
      /** Where an authority's own folders go. */
      folder: z.string(),
    }),
    errors: [],
  }),
  /** A profile by id, read afresh from its folder; null for the one used when none is named. */
  'profiles.read': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ id: z.nullable(profileId) }),
    output: z.strictObject({ profile, origin }),
    errors: ['not_found'],
  }),
  /** Uses a profile for every case file that names no other. */
  'profiles.choose': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ id: profileId }),
    output: z.strictObject({}),
    errors: ['not_found', 'disk_full'],
  }),
} as const;
