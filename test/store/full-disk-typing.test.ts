import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/vault/session.ts';
import { codeOf, newCaseFile, openDesk, value } from '../support/case-desk.ts';
import { canHaveSmallDisk, fillUp, smallDisk } from '../support/faults.ts';
import { closedTestCore } from '../support/in-process-core.ts';

describe.runIf(canHaveSmallDisk)('typing on a full disk', () => {
  it('refuses what cannot be kept, keeps what was, and goes on once there is room', async () => {
    const test = await closedTestCore();
    const disk = smallDisk(4_000);
    const folder = join(disk, 'Permanence Appraisal');
    cpSync(test.folder, folder, { recursive: true });
    openSession(test.core.context, folder, Uint8Array.from(test.key));
    const desk = await newCaseFile(test.client);
    const option = await desk.option('adoption');
    let kept = 'Begun while there was room. ';
    value(await desk.type(option, 'rationale', kept));
    const makeRoom = fillUp(disk);

    let refused: string | null = null;
    for (let words = 1; refused === null && words < 400; words += 1) {
      const typed = 'as much as fits '.repeat(words * 8);
      refused = codeOf(await desk.type(option, 'rationale', typed));
      if (refused === null) kept = typed;
    }
    expect(refused).toBe('disk_full');

    // Reading seals what is open where it can; here it cannot, and the words are shown all the same.
    const other = await openDesk(test.client, desk.caseFileId);
    const shown = (await other.entities()).find((entity) => entity.id === option);
    expect(shown?.fields['rationale']).toBe(kept);

    makeRoom();
    expect(codeOf(await desk.type(option, 'rationale', `${kept}and the rest`))).toBeNull();
    const { isWhole } = value(await test.client['history.verify']({ caseFileId: desk.caseFileId }));
    expect(isWhole).toBe(true);
  });
});
