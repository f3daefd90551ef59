import type { EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from '../../components/section-completion.tsx';

/** The register of evidence. A number is given once and cited anywhere as [E1]. */
export function Sources() {
  useShowGuidance('sources-and-evidence');
  return (
    <Page
      title={sectionTitles.sources}
      lead="Each source gets a number that is never used again. Cite it anywhere by typing [ or with “Cite a source” under a box."
    >
      <section className="card">
        <h2>The register</h2>
        <EntityList
          kind="source"
          parentId={null}
          addLabel="Add a source"
          empty="The register is empty."
          isOrdered={false}
          titleOf={titleFrom('source', 'registerNumber', 'title')}
          gistOf={titleFrom('source', 'sourceKind')}
        >
          {(id) => <SourceEntry entityId={id} />}
        </EntityList>
      </section>
      <SectionCompletion section="sources" />
    </Page>
  );
}

function SourceEntry({ entityId }: { readonly entityId: EntityId }) {
  const entity = { kind: 'source', entityId } as const;
  return (
    <>
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
