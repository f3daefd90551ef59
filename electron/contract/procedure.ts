import type * as z from 'zod/mini';

/**
 * One call across the boundary between the screen and the core, with everything the boundary must
 * know about it. `locked` is `denied` for all but the few calls that make sense before unlocking.
 */
export type Procedure<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Code extends string = string,
> = {
  readonly kind: 'query' | 'command';
  readonly locked: 'allowed' | 'denied';
  readonly input: Input;
  readonly output: Output;
  /** The expected failures a caller must deal with. */
  readonly errors: readonly Code[];
};

export function procedure<
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Code extends string,
>(declared: Procedure<Input, Output, Code>): Procedure<Input, Output, Code> {
  return declared;
}

export type Contract = Readonly<Record<string, Procedure>>;

/** Failures that any call can have besides its declared ones. */
export type CommonCode = 'invalid_input' | 'locked' | 'unexpected';

export type Failure<Code extends string> = {
  readonly code: Code | CommonCode;
  /** Finds the line in the log. Says nothing about anyone. */
  readonly ref: string;
};

export type Reply<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

type CodeOf<P> = P extends Procedure<z.ZodMiniType, z.ZodMiniType, infer Code> ? Code : never;

/** What the screen calls: one typed function for each procedure. */
export type Client<C extends Contract> = {
  readonly [Name in keyof C]: (
    input: z.input<C[Name]['input']>,
  ) => Promise<Reply<z.output<C[Name]['output']>, CodeOf<C[Name]>>>;
};

/** What a handler gives back. A missing handler or an undeclared code does not compile. */
export type Outcome<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: Code };

export type Handlers<C extends Contract, Context> = {
  readonly [Name in keyof C]: (
    input: z.output<C[Name]['input']>,
    context: Context,
  ) =>
    | Outcome<z.input<C[Name]['output']>, CodeOf<C[Name]>>
    | Promise<Outcome<z.input<C[Name]['output']>, CodeOf<C[Name]>>>;
};

export type HandlersFor<C extends Contract, Names extends keyof C, Context> = Pick<
  Handlers<C, Context>,
  Names
>;

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<const Code extends string>(
  code: Code,
): { readonly ok: false; readonly code: Code } {
  return { ok: false, code };
}
