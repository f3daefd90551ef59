import { describe, expect, it } from 'vitest';
import { warningsFor, type Places } from '../../../electron/core/vault/folder-places.ts';

const mounts = [
  '/dev/sda2 / ext4 rw,relatime 0 0',
  '//files/team /mnt/team\\040drive cifs rw 0 0',
  'nas:/export /srv/cases nfs4 rw 0 0',
  'host /media-share/cases 9p rw 0 0',
  'amara@server: /home/amara/remote fuse.sshfs rw 0 0',
  '/dev/sdb1 /home/amara/local ntfs3 rw 0 0',
].join('\n');

const linux: Places = { platform: 'linux', mounts, syncedFolders: [] };
const windows: Places = {
  platform: 'win32',
  mounts: '',
  syncedFolders: ['C:\\Users\\amara\\Council Files'],
};
const mac: Places = { platform: 'darwin', mounts: '', syncedFolders: [] };

describe('a folder for a vault', () => {
  it.each([
    ['/home/amara/Documents', linux],
    ['/home/amara/local/Cases', linux],
    // Only a part of a name, or another folder that begins alike.
    ['/home/amara/Dropbox-notes', linux],
    ['/srv/cases-old', linux],
    ['/home/amara/Boxes', linux],
    ['C:\\Users\\amara\\Documents', windows],
    ['C:\\Users\\amara\\Council Files 2', windows],
    ['/Users/amara/Documents', mac],
  ])('is good at %s', (path, places) => {
    expect(warningsFor(path, places)).toEqual([]);
  });

  it.each([
    ['\\\\files\\team\\Cases', windows],
    ['//files/team/Cases', windows],
    ['/srv/cases/amara', linux],
    ['/media-share/cases', linux],
    ['/home/amara/remote/Cases', linux],
  ])('is on a network at %s', (path, places) => {
    expect(warningsFor(path, places)).toEqual(['network']);
  });

  it('is on a network and can come away where a share is mounted under /mnt', () => {
    expect(warningsFor('/mnt/team drive/Cases', linux)).toEqual(['network', 'removable']);
  });

  it.each([
    ['C:\\Users\\amara\\OneDrive - Northbridge Council\\Documents', windows],
    ['C:\\Users\\amara\\council files\\Cases', windows],
    ['/home/amara/Dropbox/Cases', linux],
    ['/home/amara/Dropbox (Northbridge)/Cases', linux],
    ['/Users/amara/Library/CloudStorage/Box-Box/Cases', mac],
    ['/Users/amara/Library/Mobile Documents/com~apple~CloudDocs', mac],
    ['/home/amara/Nextcloud', linux],
    ['C:\\Users\\amara\\Google Drive\\My Drive', windows],
  ])('is copied elsewhere at %s', (path, places) => {
    expect(warningsFor(path, places)).toEqual(['synced']);
  });

  it.each([
    ['/media/amara/STICK/Cases', linux],
    ['/run/media/amara/STICK', linux],
    ['/Volumes/STICK', mac],
  ])('can come away at %s', (path, places) => {
    expect(warningsFor(path, places)).toEqual(['removable']);
  });
});
