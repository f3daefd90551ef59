import type { Contract, Handlers, Outcome, Procedure } from '../contract/procedure.ts';
import type { CoreContext } from './context.ts';
import { storeErrorOf, type StoreErrorCode } from './store/store-error.ts';

export type Dispatch = (name: unknown, input: unknown) => Promise<unknown>;

type AnyHandler = (
  input: unknown,
  context: CoreContext,
) => Outcome<unknown, string> | Promise<Outcome<unknown, string>>;

/**
 * The one way in to the core, the same in every host. A call is looked up, let through only while
 * unlocked unless it says otherwise, and checked against the contract on the way in and on the way
 * out. Whatever goes wrong inside, the caller gets a declared code and a reference into the log:
 * never a stack, a path, SQL or anybody's name.
 */
export function createDispatcher<C extends Contract>(
  contract: C,
  handlers: Handlers<C, CoreContext>,
  context: CoreContext,
): Dispatch {
  const failed = (where: string, code: string, cause?: unknown) => {
    // Short enough to be read out over the telephone.
    const ref = Buffer.from(context.random.bytes(5)).toString('hex').toUpperCase();
    context.log.failure({ ref, where, code, ...(cause === undefined ? {} : { cause }) });
    return { ok: false, error: { code, ref } };
  };

  return async (name, input) => {
    // Own properties only, so that `__proto__` and the like are names nobody declared.
    if (typeof name !== 'string' || !Object.hasOwn(contract, name)) {
      return failed('dispatcher', 'invalid_input');
    }
    const declared = contract[name];
    const handler: AnyHandler | undefined = ownHandler(handlers, name);
    if (declared === undefined || handler === undefined) return failed(name, 'unexpected');
    const wasUnlocked = context.session !== null;
    if (declared.locked === 'denied' && !wasUnlocked) return failed(name, 'locked');
    const checked = declared.input.safeParse(input);
    if (!checked.success) return failed(name, 'invalid_input', checked.error);
    try {
      const outcome = await handler(checked.data, context);
      if (!outcome.ok) return failed(name, declaredCode(declared, outcome.code));
      const value = declared.output.safeParse(outcome.value);
      return value.success
        ? { ok: true, value: value.data }
        : failed(name, 'unexpected', value.error);
    } catch (error) {
      // The vault was locked while the call was waiting for something: that is all it tells.
      const isCutOff = declared.locked === 'denied' && wasUnlocked && context.session === null;
      return failed(name, isCutOff ? 'locked' : storeCode(declared, error), error);
    }
  };
}

function ownHandler(handlers: object, name: string): AnyHandler | undefined {
  const found: unknown = Object.getOwnPropertyDescriptor(handlers, name)?.value;
  return typeof found === 'function' ? (input, context) => found(input, context) : undefined;
}

/** A handler cannot smuggle out a code that the contract does not declare. */
function declaredCode(declared: Procedure, code: string): string {
  return declared.errors.includes(code) ? code : 'unexpected';
}

/**
 * A full disk or a read-only one can meet any write, so no service has to catch it: the code goes
 * out where the procedure declares it.
 */
function storeCode(declared: Procedure, error: unknown): string {
  const storeError = storeErrorOf(error);
  if (storeError === null) return 'unexpected';
  return declaredCode(declared, contractCodeOf(storeError.code));
}

function contractCodeOf(code: StoreErrorCode): string {
  switch (code) {
    case 'damaged':
      return 'vault_damaged';
    case 'in_use':
    case 'read_only':
    case 'disk_full':
    case 'not_found':
      return code;
  }
}
