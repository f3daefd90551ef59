/**
 * The packages that something in a lock file may need on some platform, but that have no entry.
 *
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }> }} lock
 * @returns {readonly { name: string, version: string, isDevelopment: boolean }[]} with the exact
 *   version asked for; these packages are always asked for by an exact one
 */
export function missingFromLock(lock) {
  const missing = new Map();
  for (const entry of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isThere = Object.keys(lock.packages).some((place) =>
        place.endsWith(`node_modules/${name}`),
      );
      if (!isThere) missing.set(name, { name, version, isDevelopment: entry.dev === true });
    }
  }
  return [...missing.values()];
}
