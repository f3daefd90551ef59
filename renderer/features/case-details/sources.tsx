import type { EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField, TextField } from '../../components/fields/written-field.tsx';
import { Page } from '../../components/page.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from './completion.tsx';

/** The register of evidence. A number is given once and cited anywhere as [E1]. */
export function Sources() {
  useShowGuidance('sources-and-evidence');
  return (
    <Page
      title={sectionTitles.sources}
      lead="Each source gets a number that is never used again. Cite it anywhere by typing [ or with “Cite a source” under a box."
    >
      <section className="card">
        <EntityList
          kind="source"
          parentId={null}
          addLabel="Add a source"
          empty="The register is empty."
          isOrdered={false}
          nameOf={(id) =>
            String(useCaseFileStore.getState().entities[id]?.fields['registerNumber'])
          }
        >
          {(id) => <SourceEntry entityId={id} />}
        </EntityList>
      </section>
      <SectionCompletion section="sources" />
    </Page>
  );
}

function SourceEntry({ entityId }: { readonly entityId: EntityId }) {
  const source = useEntity('source', entityId);
  const entity = { kind: 'source', entityId } as const;
  return (
    <>
      <h2>Source {source?.fields.registerNumber}</h2>
      <LineField {...entity} field="title" />
      <div className="field-row">
        <ChoiceField {...entity} field="sourceKind" layout="select" />
        <LineField {...entity} field="author" />
      </div>
      <div className="field-row">
        <DateField {...entity} field="observedOn" />
        <DateField {...entity} field="writtenOn" />
      </div>
      <div className="field-row">
        <ChoiceField {...entity} field="firstHand" layout="select" />
        <LineField {...entity} field="bundleReference" hint="For instance C45" />
      </div>
      <TextField {...entity} field="note" rows={2} />
    </>
  );
}
