/** What is known of the computer when judging a folder. */
export type Places = {
  readonly platform: NodeJS.Platform;
  /** On Linux, the mount points with the type of file system: the content of /proc/mounts. */
  readonly mounts: string;
  /** Folders that a synchroniser says are its own, from the environment. */
  readonly syncedFolders: readonly string[];
};

export type FolderWarning = 'network' | 'synced' | 'removable';

/** File systems that are another computer's. fuse.* only where it is one over a network. */
const NETWORK_TYPES = new Set([
  '9p',
  'afs',
  'ceph',
  'cifs',
  'davfs',
  'fuse.davfs2',
  'fuse.gvfsd-fuse',
  'fuse.rclone',
  'fuse.sshfs',
  'ncpfs',
  'nfs',
  'nfs4',
  'smb3',
  'smbfs',
]);

/** Folder names that synchronisers give to what they copy, in lower case. */
const SYNCED_NAMES = [
  /^onedrive( ?-.*)?$/,
  /^dropbox( ?\(.*\))?$/,
  /^google ?drive( ?\(.*\))?$/,
  /^my drive$/,
  /^icloud ?drive$/,
  /^mobile documents$/,
  // macOS keeps every provider's folder in ~/Library/CloudStorage.
  /^cloudstorage$/,
  /^box( sync)?$/,
  /^nextcloud$/,
  /^owncloud$/,
  /^pcloud ?drive$/,
];

/**
 * Why a folder may be a bad place for a vault. On a network drive locks and write-ahead logs do not
 * reliably work; a synchroniser copies files while they change and keeps old versions elsewhere;
 * something that can be unplugged can be lost. `path` is absolute, links resolved.
 */
export function warningsFor(path: string, places: Places): readonly FolderWarning[] {
  const warnings: FolderWarning[] = [];
  if (isOnNetwork(path, places)) warnings.push('network');
  if (isSynced(path, places)) warnings.push('synced');
  if (isRemovable(path, places)) warnings.push('removable');
  return warnings;
}

function isOnNetwork(path: string, places: Places): boolean {
  // A UNC path; a mapped drive letter becomes one when links are resolved.
  if (/^(\\\\|\/\/)[^\\/]/.test(path)) return true;
  return NETWORK_TYPES.has(mountTypeOf(path, places.mounts));
}

function isSynced(path: string, places: Places): boolean {
  if (places.syncedFolders.some((folder) => isWithin(path, folder, places.platform))) return true;
  return segmentsOf(path).some((segment) =>
    SYNCED_NAMES.some((name) => name.test(segment.toLowerCase())),
  );
}

function isRemovable(path: string, places: Places): boolean {
  switch (places.platform) {
    case 'darwin':
      return path.startsWith('/Volumes/');
    case 'linux':
      return /^\/(media|run\/media|mnt)\//.test(path);
    default:
      return false;
  }
}

/** The file system type of the mount point nearest above a path, or nothing where unknown. */
function mountTypeOf(path: string, mounts: string): string {
  let nearest = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, escaped, type] = line.split(' ');
    if (escaped === undefined || type === undefined) continue;
    // /proc/mounts writes a space in a path as \040.
    const point = escaped.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    // A later mount over the same point hides the earlier one.
    if (isWithin(path, point, 'linux') && point.length >= nearest.point.length) {
      nearest = { point, type };
    }
  }
  return nearest.type;
}

function isWithin(path: string, folder: string, platform: NodeJS.Platform): boolean {
  const [inner, outer] = [path, folder].map((value) => {
    const joined = segmentsOf(value).join('/');
    return platform === 'win32' ? joined.toLowerCase() : joined;
  });
  if (inner === undefined || outer === undefined) return false;
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

function segmentsOf(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((segment) => segment !== '');
}
