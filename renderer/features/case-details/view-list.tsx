import { useEffect } from 'react';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { formatPartialDate, partialDate } from '../../../guidance/model/dates.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { agoWords } from '../../../guidance/rules/ago.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { OptionKeyField } from '../../components/fields/option-key-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { titleFrom } from '../../state/field-words.ts';
import { anchorOf } from '../../state/routes.ts';
import { useSession } from '../../state/session-store.ts';

const { choices } = entityDefinitions.view.fields.whose;
export type Whose = keyof typeof choices;

type ViewListProps = {
  /** Whose views; null for those that do not say. */
  readonly whose: Whose | null;
  readonly addLabel: string;
  readonly empty: string;
  readonly canAdd?: boolean;
  readonly under?: 2 | 3;
};

/** The views of the child, or of one sort of other people, in the order the worker gives them. */
export function ViewList({ whose, addLabel, empty, canAdd = true, under = 2 }: ViewListProps) {
  const { today } = useSession();
  // Which views are this person's: drawn again when somebody else's becomes theirs.
  useCaseFileStore((state) =>
    Object.values(state.entities)
      .filter((entity) => entity.kind === 'view' && (entity.fields['whose'] ?? null) === whose)
      .map(({ id }) => id)
      .join(),
  );
  return (
    <EntityList
      kind="view"
      parentId={null}
      begin={whose === null ? {} : { whose }}
      only={(fields) => (fields['whose'] ?? null) === whose}
      canAdd={canAdd}
      addLabel={addLabel}
      empty={empty}
      under={under}
      titleOf={whose === 'child' ? (fields) => dateWords(fields, today) : titleFrom('view', 'name')}
      gistOf={
        whose === 'child' ? titleFrom('view', 'method') : (fields) => dateWords(fields, today)
      }
    >
      {(entityId) => <View entityId={entityId} isChilds={whose === 'child'} />}
    </EntityList>
  );
}

/** When it was, and how long ago that is: the age of a view is a fact that the reader weighs. */
function dateWords(fields: Readonly<Record<string, unknown>>, today: string): string {
  const read = partialDate.safeParse(fields['ascertainedOn']);
  if (!read.success) return '';
  const ago = agoWords(read.data, today);
  return `${formatPartialDate(read.data)}${ago === null ? '' : `, ${ago}`}`;
}

function View({ entityId, isChilds }: { readonly entityId: EntityId; readonly isChilds: boolean }) {
  const entity = { kind: 'view', entityId } as const;
  const whose = useCaseFileStore((state) => state.entities[entityId]?.fields['whose']);
  // Chosen to be somebody else's, it moves to their list; the focus goes with it.
  useEffect(() => {
    if (document.activeElement === document.body) bringIntoView(anchorOf(entityId));
  }, [entityId, whose]);
  return (
    <>
      <div className="field-row">
        <DateField {...entity} field="ascertainedOn" />
        <LineField {...entity} field="present" />
      </div>
      <LineField
        {...entity}
        field="method"
        hint="For instance: drawing together at the foster home; watching play; a telephone call."
      />
      <TextField {...entity} field="exactWords" />
      <TextField {...entity} field="meaning" />
      <div className="field-row">
        <OptionKeyField {...entity} field="bearsOn" none="None in particular" />
        {!isChilds && <LineField {...entity} field="name" />}
        <ChoiceField {...entity} field="whose" layout="select" />
      </div>
    </>
  );
}
