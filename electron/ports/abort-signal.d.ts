/**
 * The ports are compiled without Node's and the browser's names. This is the part of AbortSignal
 * that both share and a port may rely on; whoever uses a port brings the real one.
 */
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  readonly addEventListener: (
    type: 'abort',
    listener: () => void,
    options?: { readonly once?: boolean },
  ) => void;
}
