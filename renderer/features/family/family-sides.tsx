import { Plus } from 'lucide-react';
import { useState } from 'react';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { sideOfFamily, sides, type Side } from '../../../guidance/rules/family-sides.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { MissingLines } from '../../components/missing-lines.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { anchorOf } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { useKinds } from './use-family.ts';

/** Mother's side and father's side, each in its place even when nothing is written of it. */
export function FamilySides() {
  return (
    <section className="card">
      <h2>Both sides of the family</h2>
      {sides.map((side) => (
        <OneSide key={side} side={side} />
      ))}
    </section>
  );
}

function OneSide({ side }: { readonly side: Side }) {
  const caseFile = useKinds('person', 'familySide');
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const [failure, setFailure] = useState<string | null>(null);
  const { rows, people, missing } = sideOfFamily(caseFile, side);
  const title = entityDefinitions.familySide.fields.side.choices[side];

  async function begin() {
    const answer = await addEntity('familySide', null, { side });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) bringIntoView(anchorOf(answer.entityId));
  }

  return (
    <section className="family-side">
      <h3>{title}</h3>
      {people.length > 0 && <p>Listed: {people.map((id) => nameIn(caseFile, id)).join(', ')}.</p>}
      {rows.map(({ id }) => (
        <SideFields key={id} entityId={id} title={title} />
      ))}
      <MissingLines lines={missing} />
      {rows.length === 0 && !isArchived && (
        <button type="button" className="secondary small" onClick={() => void begin()}>
          <Plus size={16} aria-hidden="true" />
          Say how far it has been explored
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </section>
  );
}

function SideFields(props: { readonly entityId: EntityId; readonly title: string }) {
  const { entityId, title } = props;
  const fields = useEntity('familySide', entityId)?.fields;
  const entity = { kind: 'familySide', entityId, labelledFor: title } as const;
  if (fields === undefined) return null;
  const { explored, how, reason } = fields;
  return (
    <div id={anchorOf(entityId)}>
      <ChoiceField {...entity} field="explored" />
      {((explored !== null && explored !== 'not_explored') || how !== '') && (
        <TextField {...entity} field="how" rows={3} />
      )}
      {((explored !== null && explored !== 'explored') || reason !== '') && (
        <TextField {...entity} field="reason" rows={3} />
      )}
    </div>
  );
}
