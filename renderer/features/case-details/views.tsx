import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { voiceHints } from '../../../guidance/rules/voice-words.ts';
import { Page } from '../../components/page.tsx';
import { useVoiceBearer } from '../../components/voice/use-voice-check.ts';
import { VoiceStageList } from '../../components/voice/voice-stage-list.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from '../../components/section-completion.tsx';
import { ViewList, type Whose } from './view-list.tsx';
import { ViewsByOption } from './views-by-option.tsx';

type ViewsProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** Wishes and feelings: the child's first and apart, in the child's own words where there are any. */
export function Views({ caseFileId, appraisalId }: ViewsProps) {
  useShowGuidance('voice-of-the-child');
  const bearer = useVoiceBearer();
  return (
    <Page
      title={sectionTitles.views}
      lead="The child first. Say when and how each view was ascertained, who was there, and the exact words or what was seen."
    >
      <section className="card">
        <h2>The child</h2>
        <p className="views-lead">{voiceHints[bearer]}</p>
        <ViewList
          whose="child"
          addLabel="Add a view"
          empty="No view of the child has been recorded yet."
        />
      </section>
      <section className="card">
        <h2>Other people</h2>
        <p className="muted views-lead">
          Each in their own words, and none of them in place of the child’s.
        </p>
        {others.map(({ whose, title, add }) => (
          <div key={whose} className="views-of">
            <h3>{title}</h3>
            <ViewList whose={whose} addLabel={add} empty="None recorded." under={3} />
          </div>
        ))}
        <Unsaid />
      </section>
      <section className="card">
        <h2>Which option each bears on</h2>
        <ViewsByOption caseFileId={caseFileId} />
      </section>
      <section className="card">
        <h2>Is the voice of the child clear?</h2>
        <p className="muted">Asked at each stage of the work, and answered where the work is.</p>
        <VoiceStageList appraisalId={appraisalId} />
      </section>
      <SectionCompletion section="views" />
    </Page>
  );
}

const others = [
  { whose: 'parent', title: 'Parents', add: 'Add a view of a parent' },
  { whose: 'sibling', title: 'Brothers and sisters', add: 'Add a view of a brother or sister' },
  { whose: 'carer', title: 'Carers', add: 'Add a view of a carer' },
  { whose: 'family', title: 'Wider family', add: 'Add a view of somebody in the family' },
  {
    whose: 'reviewing_officer',
    title: 'Independent reviewing officer',
    add: 'Add a view of the reviewing officer',
  },
  { whose: 'guardian', title: 'Children’s guardian', add: 'Add a view of the guardian' },
  { whose: 'professional', title: 'Other professionals', add: 'Add a view of a professional' },
] as const satisfies readonly { whose: Whose; title: string; add: string }[];

/** Views that do not say whose they are, where there are any: none is out of sight. */
function Unsaid() {
  const isAny = useCaseFileStore((state) =>
    Object.values(state.entities).some(
      (entity) => entity.kind === 'view' && (entity.fields['whose'] ?? null) === null,
    ),
  );
  if (!isAny) return null;
  return (
    <div className="views-of">
      <h3>Not said whose</h3>
      <ViewList whose={null} addLabel="" empty="" canAdd={false} under={3} />
    </div>
  );
}
