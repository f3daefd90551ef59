import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { entitiesOf } from '../../../guidance/model/case-file.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import { routes } from '../../state/routes.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';

type ViewsOnOptionProps = { readonly entityId: EntityId; readonly option: OptionDefinition };

/** The recorded views that bear on this option, and what the worker makes of who thinks what. */
export function ViewsOnOption({ entityId, option }: ViewsOnOptionProps) {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  // The views alone: the page is not drawn again while something else is typed.
  const recorded = useCaseFileStore(
    useShallow((state) => Object.values(state.entities).filter(({ kind }) => kind === 'view')),
  );
  if (caseFileId === null) return null;
  const views = entitiesOf({ caseFileId, entities: recorded }, 'view').filter(
    (view) => view.fields.bearsOn === option.id,
  );
  const { choices } = entityDefinitions.view.fields.whose;
  return (
    <>
      {views.length > 0 && (
        <ul className="plain-list">
          {views.map(({ id, fields }) => (
            <li key={id} className="card">
              <p>
                <strong>{fields.whose === null ? 'Somebody' : choices[fields.whose]}</strong>
                {fields.name !== '' && `, ${fields.name}`}
                {fields.ascertainedOn !== null && `, ${formatPartialDate(fields.ascertainedOn)}`}
              </p>
              <blockquote>{fields.exactWords}</blockquote>
            </li>
          ))}
        </ul>
      )}
      <p className="field-hint">
        <Link href={routes.section(caseFileId, 'views')}>Views</Link> are recorded once for the
        child; those that bear on this option are shown here.
      </p>
      <TextField kind="option" entityId={entityId} field="whoThinksWhat" rows={4} isLabelHidden />
    </>
  );
}
