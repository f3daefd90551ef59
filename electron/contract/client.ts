import * as z from 'zod/mini';
import type { Client, Contract, Reply } from './procedure.ts';

/** Carries one call to the dispatcher and its reply back. */
export type Transport = (name: string, input: unknown) => Promise<unknown>;

const failure = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({ code: z.string(), ref: z.string() }),
});

/**
 * The typed client of a contract over any transport. Replies are checked against the contract on
 * arrival too: a reply of another shape is a defect and comes back as `unexpected`.
 */
export function createClient<C extends Contract>(contract: C, send: Transport): Client<C> {
  const client: Record<string, unknown> = {};
  for (const [name, declared] of Object.entries(contract)) {
    client[name] = async (input: unknown): Promise<Reply<unknown, string>> => {
      const reply = await send(name, input);
      const failed = failure.safeParse(reply);
      if (failed.success) return { ok: false, error: failed.data.error };
      const succeeded = z
        .strictObject({ ok: z.literal(true), value: declared.output })
        .safeParse(reply);
      if (succeeded.success) return { ok: true, value: succeeded.data.value };
      return { ok: false, error: { code: 'unexpected', ref: 'reply' } };
    };
  }
  return client as Client<C>;
}
