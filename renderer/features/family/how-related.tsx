import type { EntityId } from '../../../guidance/model/ids.ts';
import { typedFields } from '../../../guidance/model/case-file.ts';
import { coupleTitle, parentageTitle } from '../../../guidance/rules/family-words.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { ReferenceField } from '../../components/fields/reference-field.tsx';
import { WhenOpen } from '../../components/when-open.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { anchorOf } from '../../state/routes.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { useEntity } from '../../state/use-field.ts';
import { AddTieButtons } from './add-tie-buttons.tsx';
import { tieMessage } from './tie-messages.ts';
import { familyNow, useFamilyWords } from './use-family.ts';

/** Every tie between the people of the case file, to be read, put right and added to. */
export function HowRelated() {
  const isArchived = useCaseFileStore((state) => state.isArchived);
  return (
    <section className="card">
      <h2>How people are related</h2>
      <p className="muted">
        Who is whose parent, and who are or were a couple. People are listed above first. The
        genogram is drawn from these.
      </p>
      <h3>Parents and children</h3>
      <EntityList
        kind="parentage"
        parentId={null}
        addLabel=""
        canAdd={false}
        isOrdered={false}
        under={3}
        empty="It has not been said who is whose parent."
        titleOf={(fields) => parentageTitle(familyNow(), typedFields(fields, 'parentage'))}
        gistOf={titleFrom('parentage', 'nature')}
      >
        {(entityId) => <Parentage entityId={entityId} />}
      </EntityList>
      <h3>Couples</h3>
      <EntityList
        kind="couple"
        parentId={null}
        addLabel=""
        canAdd={false}
        isOrdered={false}
        under={3}
        empty="No couple has been recorded."
        titleOf={(fields) => coupleTitle(familyNow(), typedFields(fields, 'couple'))}
      >
        {(entityId) => <Couple entityId={entityId} />}
      </EntityList>
      {!isArchived && (
        <AddTieButtons
          ties={[
            { kind: 'parentage', label: 'Add a parent and child', fixed: null },
            { kind: 'couple', label: 'Add a couple', fixed: null },
          ]}
        />
      )}
    </section>
  );
}

function Parentage({ entityId }: { readonly entityId: EntityId }) {
  const entity = { kind: 'parentage', entityId } as const;
  const fields = useEntity('parentage', entityId)?.fields;
  const [field, problem = null] = useFamilyWords((family) => {
    if (fields === undefined) return [];
    const { parentPerson, childPerson } = fields;
    const message = tieMessage(family, 'parentage', { parentPerson, childPerson }, entityId);
    return message === null ? [] : [message.field, message.words];
  });
  return (
    <WhenOpen id={anchorOf(entityId)} words={[fields?.note ?? '']}>
      <div className="field-row">
        <ReferenceField
          {...entity}
          field="parentPerson"
          problem={field === 'parentPerson' ? problem : null}
        />
        <ReferenceField
          {...entity}
          field="childPerson"
          problem={field === 'childPerson' ? problem : null}
        />
      </div>
      <ChoiceField {...entity} field="nature" layout="select" />
      <LineField {...entity} field="note" />
    </WhenOpen>
  );
}

function Couple({ entityId }: { readonly entityId: EntityId }) {
  const entity = { kind: 'couple', entityId } as const;
  const fields = useEntity('couple', entityId)?.fields;
  const [field, problem = null] = useFamilyWords((family) => {
    if (fields === undefined) return [];
    const { onePartner, otherPartner } = fields;
    const message = tieMessage(family, 'couple', { onePartner, otherPartner }, entityId);
    return message === null ? [] : [message.field, message.words];
  });
  return (
    <WhenOpen id={anchorOf(entityId)} words={[fields?.note ?? '']}>
      <div className="field-row">
        <ReferenceField
          {...entity}
          field="onePartner"
          problem={field === 'onePartner' ? problem : null}
        />
        <ReferenceField
          {...entity}
          field="otherPartner"
          problem={field === 'otherPartner' ? problem : null}
        />
      </div>
      <ChoiceField {...entity} field="status" layout="select" />
      <div className="field-row">
        <DateField {...entity} field="beganOn" />
        <DateField {...entity} field="endedOn" />
      </div>
      <LineField {...entity} field="note" />
    </WhenOpen>
  );
}
