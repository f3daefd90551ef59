import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { WhenOpen } from '../../components/when-open.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { fieldWords } from '../../state/field-words.ts';
import { anchorOf, routes } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who works with the child and the family, in what role, and since when. */
export function Professionals({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('reviewing-officer-and-disputes');
  return (
    <Page
      title="Professionals"
      lead="Who works with the child and the family, in what role and for how long. Keep those who have left: a child’s story has many workers in it."
    >
      <NamedOnTheChild caseFileId={caseFileId} />
      <section className="card">
        <h2>People and their roles</h2>
        <EntityList
          kind="professional"
          parentId={null}
          addLabel="Add a professional"
          empty="Nobody has been added yet."
          titleOf={titleOf}
          gistOf={roleGist}
        >
          {(entityId) => <Professional entityId={entityId} />}
        </EntityList>
      </section>
    </Page>
  );
}

function Professional({ entityId }: { readonly entityId: EntityId }) {
  const fields = useEntity('professional', entityId)?.fields;
  const entity = { kind: 'professional', entityId } as const;
  return (
    <WhenOpen id={anchorOf(entityId)} words={[fields?.note ?? '']}>
      <LineField {...entity} field="name" />
      <div className="field-row">
        <ChoiceField {...entity} field="role" layout="select" />
        <LineField {...entity} field="organisation" />
      </div>
      {(fields?.role === 'other' || (fields?.roleInWords ?? '') !== '') && (
        <LineField {...entity} field="roleInWords" />
      )}
      <div className="field-row">
        <DateField {...entity} field="since" />
        <DateField {...entity} field="until" />
      </div>
      <TextField {...entity} field="note" rows={3} />
      <TextField
        {...entity}
        field="confidentialDetails"
        hint="Kept in the vault and held back from every document."
        rows={2}
      />
    </WhenOpen>
  );
}

/** Those named with the child already, shown so that nobody is typed twice. */
function NamedOnTheChild({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const named = useCaseFileStore(
    useShallow((state) => {
      const child = Object.values(state.entities).find(({ kind }) => kind === 'child');
      return NAMED.map((field) => {
        const name = child?.fields[field];
        return typeof name === 'string' ? name.trim() : '';
      });
    }),
  );
  if (named.every((name) => name === '')) return null;
  return (
    <section className="card">
      <h2>Named with the child</h2>
      <dl className="plan-lines">
        {NAMED.map((field, index) =>
          named[index] === '' ? null : (
            <div key={field}>
              <dt>{entityDefinitions.child.fields[field].label}</dt>
              <dd>{named[index]}</dd>
            </div>
          ),
        )}
      </dl>
      <p>
        <Link href={routes.section(caseFileId, 'details')}>
          Change these on “Child and identity”
        </Link>
      </p>
    </section>
  );
}

const NAMED = ['socialWorker', 'teamManager', 'reviewingOfficer', 'guardian'] as const;

/** The name, failing that the role: some are known by it alone. */
function titleOf(fields: Fields): string {
  return fieldWords('professional', fields, 'name').trim() || roleOf(fields);
}

function roleOf(fields: Fields): string {
  return (
    fieldWords('professional', fields, 'roleInWords').trim() ||
    fieldWords('professional', fields, 'role')
  );
}

function roleGist(fields: Fields): string {
  const words = (field: string) => fieldWords('professional', fields, field);
  const role = words('name').trim() === '' ? '' : roleOf(fields);
  const until = words('until');
  return [role, words('organisation'), until === '' ? '' : `until ${until}`]
    .filter((part) => part !== '')
    .join(', ');
}
