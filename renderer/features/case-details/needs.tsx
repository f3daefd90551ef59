import { EntityList } from '../../components/entity-list.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useEntityIds } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from './completion.tsx';

/** What the child needs, and the harm: the first two headings of section 31(3B). */
export function Needs() {
  useShowGuidance('harm-and-risk');
  const [needsId] = useEntityIds('needs', null);
  if (needsId === undefined) return null;
  const entity = { kind: 'needs', entityId: needsId } as const;
  return (
    <Page
      title={sectionTitles.needs}
      lead="The court must consider the impact of harm, the child’s needs now and in future, and how the plan would meet them (Children Act 1989 s.31(3A) and (3B)). The third is on the Balance page."
    >
      <section className="card">
        <h2>Harm</h2>
        <EntityList
          kind="harm"
          parentId={null}
          addLabel="Add a concern about harm"
          empty="No harm or risk of harm has been recorded."
          titleOf={titleFrom('harm', 'type')}
        >
          {(entityId) => (
            <>
              <LineField kind="harm" entityId={entityId} field="type" />
              <TextField kind="harm" entityId={entityId} field="evidence" />
              <TextField kind="harm" entityId={entityId} field="likelihood" />
              <TextField kind="harm" entityId={entityId} field="consequence" />
              <TextField kind="harm" entityId={entityId} field="mitigation" />
            </>
          )}
        </EntityList>
        <TextField {...entity} field="harmImpact" rows={4} />
      </section>
      <section className="card">
        <h2>Needs</h2>
        <TextField {...entity} field="currentNeeds" rows={5} />
        <TextField {...entity} field="futureNeeds" rows={5} />
        <TextField {...entity} field="timescale" />
      </section>
      <SectionCompletion section="needs" />
    </Page>
  );
}
