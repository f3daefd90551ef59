import { entitiesOf, theOne, type CaseFile } from '../model/case-file.ts';
import { childName } from '../rules/child-name.ts';
import { personName } from '../rules/person-name.ts';
import { couplesIn } from './read-couples.ts';
import type { Family, Relative, RelativeId, Trouble } from './family.ts';
import { parentTiesIn } from './read-parents.ts';

/** What somebody is called of whom neither a name nor a relationship is recorded. */
const NO_NAME = 'Name not recorded';

/**
 * Reads a case file into a family. Nothing that was recorded is lost on the way: a tie that cannot
 * be drawn is named in `troubles`. Confidential fields are never read.
 */
export function readFamily(caseFile: CaseFile): Family {
  const relatives = new Map<RelativeId, Relative>();
  const indexChild = childAsRelative(caseFile);
  relatives.set(indexChild.id, indexChild);
  for (const entity of entitiesOf(caseFile, 'person')) {
    const { fields } = entity;
    relatives.set(entity.id, {
      id: entity.id,
      isIndexChild: false,
      isUnknownParent: false,
      name: personName(entity) || NO_NAME,
      relationship: fields.name.trim() === '' ? '' : fields.relationship.trim(),
      side: fields.side,
      sex: fields.sex ?? 'not_known',
      lifeStatus: fields.lifeStatus ?? (fields.diedOn === null ? 'not_known' : 'died'),
      bornOn: fields.bornOn,
      diedOn: fields.diedOn,
      household: fields.household,
    });
  }
  const troubles: Trouble[] = [];
  const parentTies = parentTiesIn(caseFile, relatives, troubles);
  const coupleTies = couplesIn(caseFile, relatives, parentTies, troubles);
  return { indexChild: indexChild.id, relatives, parentTies, coupleTies, troubles };
}

function childAsRelative(caseFile: CaseFile): Relative {
  const { id, fields } = theOne(caseFile, 'child');
  const isUnborn = fields.birthStatus === 'unborn';
  return {
    id,
    isIndexChild: true,
    isUnknownParent: false,
    name: childName(fields),
    relationship: '',
    side: null,
    sex: fields.sex ?? 'not_known',
    lifeStatus: isUnborn ? 'expected' : 'living',
    bornOn: isUnborn ? fields.expectedOn : fields.bornOn,
    diedOn: null,
    household: null,
  };
}
