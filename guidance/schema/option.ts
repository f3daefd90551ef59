import * as z from 'zod/mini';

/** A lawful way in which an arrangement under an option can stand: the order, or none. */
const legalRoute = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  label: z.string().check(z.minLength(3)),
  /** Ids in `guidance/legal-sources`. */
  sources: z.array(z.string()).check(z.minLength(1)),
});

/** One of the permanence options. A folder of `guidance/options` declares one. */
export const optionDefinition = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Its place in the fixed neutral order. The order says nothing about merit. */
  position: z.int().check(z.positive()),
  title: z.string().check(z.minLength(3)),
  /** For narrow columns and navigation. */
  shortTitle: z.string().check(z.minLength(3), z.maxLength(26)),
  /** What it would mean for a child, in one neutral sentence. */
  summary: z.string().check(z.minLength(20), z.maxLength(200)),
  /**
   * `outcome`: can be the plan. `interim`: a placement on the way to an outcome, recorded beside
   * one and never as one (Children Act 1989 s.22C(9A)-(9C)).
   */
  nature: z.enum(['outcome', 'interim']),
  legalRoutes: z.array(legalRoute).check(z.minLength(1)),
  /** The guidance page that belongs to it. */
  guidance: z.string(),
});
export type OptionDefinition = z.infer<typeof optionDefinition>;

/** Declares an option. The catalogue checks it against the schema when it loads. */
export function defineOption(definition: OptionDefinition): OptionDefinition {
  return definition;
}
