import { definitionOf, type FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { firstWords } from '../../../guidance/rules/first-words.ts';
import { Card } from '../../components/card.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { fieldWords } from '../../state/field-words.ts';
import type { NeedHeading } from './need-headings.ts';

/** Room for the gist beside the title of a folded card. */
const GIST = 44;

/** One heading of need: folded to the first words written, open to its boxes. */
export function NeedCard(props: {
  readonly heading: NeedHeading;
  readonly entityId: EntityId;
  readonly isOpenAtFirst?: boolean;
}) {
  const { heading, entityId, isOpenAtFirst = false } = props;
  const gist = useCaseFileStore((state) => {
    const fields = state.entities[entityId]?.fields ?? {};
    const written = heading.fields
      .map((field) => firstWords(fieldWords('needs', fields, field), GIST))
      .find((words) => words !== '');
    return written ?? 'Nothing written yet';
  });
  return (
    <div className="question" data-guidance={heading.guidance}>
      <Card
        id={`needs-${heading.id}`}
        title={heading.title}
        gist={gist}
        level={3}
        isOpenAtFirst={isOpenAtFirst}
      >
        <p className="fold-hint">{heading.hint}</p>
        {heading.fields.map((field) => (
          <Field
            key={field}
            entityId={entityId}
            field={field}
            isLabelHidden={heading.fields.length === 1}
          />
        ))}
      </Card>
    </div>
  );
}

function Field(props: {
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<'needs'>;
  readonly isLabelHidden: boolean;
}) {
  const { entityId, field, isLabelHidden } = props;
  switch (definitionOf('needs').fields[field]?.type) {
    case 'choice':
      return <ChoiceField kind="needs" entityId={entityId} field={field} layout="select" />;
    case 'line':
      return <LineField kind="needs" entityId={entityId} field={field} />;
    default:
      return (
        <TextField
          kind="needs"
          entityId={entityId}
          field={field}
          isLabelHidden={isLabelHidden}
          rows={4}
        />
      );
  }
}
