import { CircleMinus, CirclePlus } from 'lucide-react';
import { useCallback } from 'react';
import { welfareHeadings } from '../../../guidance/model/welfare-headings.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { useEntity } from '../../state/use-field.ts';
import { LearningNote } from './learning-note.tsx';

const SOURCES_HINT = 'Numbers from the register, for instance [E3] [E7, p C12]';

const sides = [
  { side: 'for', title: 'For', add: 'Add a factor for', Sign: CirclePlus },
  { side: 'against', title: 'Against', add: 'Add a factor against', Sign: CircleMinus },
] as const;

type FactorsProps = { readonly entityId: EntityId; readonly option: OptionDefinition };

/** Factors for and against, each under a welfare heading with a place for its sources. */
export function Factors({ entityId, option }: FactorsProps) {
  return (
    <div className="factor-sides">
      {sides.map(({ side, title, add, Sign }) => (
        <section key={side}>
          <h3>
            <Sign size={18} aria-hidden="true" />
            {title}
          </h3>
          <Side entityId={entityId} optionId={option.id} side={side} add={add} />
        </section>
      ))}
    </div>
  );
}

function Side(props: {
  readonly entityId: EntityId;
  readonly optionId: string;
  readonly side: 'for' | 'against';
  readonly add: string;
}) {
  const { side } = props;
  const isOnThisSide = useCallback(
    (fields: Readonly<Record<string, unknown>>) => fields['side'] === side,
    [side],
  );
  return (
    <EntityList
      kind="factor"
      parentId={props.entityId}
      begin={{ side }}
      only={isOnThisSide}
      addLabel={props.add}
      empty={`No factor ${side} has been written yet.`}
      titleOf={titleFrom('factor', 'statement')}
      gistOf={titleFrom('factor', 'heading')}
      under={3}
    >
      {(id) => <Factor entityId={id} optionId={props.optionId} />}
    </EntityList>
  );
}

function Factor(props: { readonly entityId: EntityId; readonly optionId: string }) {
  const { entityId } = props;
  const factor = useEntity('factor', entityId);
  const entity = { kind: 'factor', entityId } as const;
  const heading = welfareHeadings.find((candidate) => candidate.id === factor?.fields.heading);
  return (
    <>
      <LearningNote optionId={props.optionId} statement={factor?.fields.statement ?? ''} />
      <LineField {...entity} field="statement" />
      <ChoiceField
        {...entity}
        field="heading"
        layout="select"
        {...(heading === undefined ? {} : { hint: heading.prompt })}
      />
      <TextField {...entity} field="detail" />
      <LineField {...entity} field="sources" hint={SOURCES_HINT} />
    </>
  );
}
