/**
 * The one thing of the build that content needs: Vite replaces `import.meta.glob` by the modules
 * found. Declared here by itself, because Vite's own declarations bring the browser's names along.
 */
interface ImportMeta {
  readonly glob: ImportGlob;
}

type ImportGlob = {
  <Module>(
    pattern: string | readonly string[],
    options: { readonly eager: true; readonly query?: string; readonly import?: string },
  ): Record<string, Module>;
  /** Without `eager`, each module is a chunk of its own, loaded when its function is called. */
  <Module>(
    pattern: string | readonly string[],
    options: { readonly query?: string; readonly import?: string },
  ): Record<string, () => Promise<Module>>;
};
