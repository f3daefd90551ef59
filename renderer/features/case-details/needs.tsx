import type { FocusEvent } from 'react';
import { Link } from 'wouter';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { setCardOpen, showGuidance } from '../../state/preferences.ts';
import { routes, sectionTitles } from '../../state/routes.ts';
import { useEntityIds } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from '../../components/section-completion.tsx';
import { NeedCard } from './need-card.tsx';
import { needCards, needHeadings, needsTogether } from './need-headings.ts';

/** What the child needs, and the harm: the first two headings of section 31(3B). */
export function Needs({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('harm-and-risk');
  const [needsId] = useEntityIds('needs', null);
  if (needsId === undefined) return null;
  const entity = { kind: 'needs', entityId: needsId } as const;
  const setAll = (isOpen: boolean) =>
    needCards.forEach(({ id }) => setCardOpen(`needs-${id}`, isOpen));
  return (
    <Page
      title={sectionTitles.needs}
      lead="The court must consider the impact of harm, the child’s needs now and in future, and how the plan would meet them (Children Act 1989 s.31(3A) and (3B)). The third is on the Balance page."
    >
      {/* The focus moves only between the controls inside; this listens so that guidance follows. */}
      <div onFocus={followFocus}>
        <section className="card" data-guidance="harm-and-risk">
          <h2>Harm</h2>
          <EntityList
            kind="harm"
            parentId={null}
            addLabel="Add a concern about harm"
            empty="No harm or risk of harm has been recorded."
            titleOf={titleFrom('harm', 'type')}
          >
            {(entityId) => <Harm entityId={entityId} />}
          </EntityList>
          <TextField {...entity} field="harmImpact" rows={4} />
        </section>
        <h2>Needs by heading</h2>
        <p className="lead">
          As much or as little as this child’s case asks. Who the child is stands on{' '}
          <Link href={routes.section(caseFileId, 'details')}>{sectionTitles.details}</Link>.
        </p>
        <div className="open-all">
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            Open all questions
          </button>
          <button type="button" className="quiet" onClick={() => setAll(false)}>
            Close all questions
          </button>
        </div>
        {needHeadings.map((heading) => (
          <NeedCard key={heading.id} heading={heading} entityId={needsId} />
        ))}
        <h2>Needs taken together</h2>
        {needsTogether.map((heading) => (
          <NeedCard key={heading.id} heading={heading} entityId={needsId} isOpenAtFirst />
        ))}
      </div>
      <SectionCompletion section="needs" />
    </Page>
  );
}

/** One concern, from what it rests on to what could reduce it. */
function Harm({ entityId }: { readonly entityId: EntityId }) {
  const entity = { kind: 'harm', entityId } as const;
  return (
    <>
      <LineField {...entity} field="type" />
      <TextField {...entity} field="evidence" />
      <TextField {...entity} field="likelihood" />
      <TextField {...entity} field="consequence" />
      <TextField {...entity} field="mitigation" />
    </>
  );
}

function followFocus(event: FocusEvent) {
  const part = event.target.closest('[data-guidance]');
  const [pageId, section] = part?.getAttribute('data-guidance')?.split('#') ?? [];
  if (pageId !== undefined) showGuidance(pageId, section ?? null);
}
