import { Link } from 'wouter';
import { optionById, options } from '../../../guidance/catalogue.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { missingParts, type MissingPart } from '../../../guidance/rules/missing-parts.ts';
import { routeOfVoiceStage } from '../../components/voice/stage-place.ts';
import { voiceAnchor } from '../../components/voice/voice-gate.tsx';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { routeOfField } from '../../state/routes.ts';
import { useCaseFile } from '../../state/use-field.ts';

type MissingPartListProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** What a reader would look for and nothing is written under yet. Only the last question about the child’s voice holds up an export. */
export function MissingPartList({ caseFileId, appraisalId }: MissingPartListProps) {
  const caseFile = useCaseFile();
  const parts = caseFile === null ? [] : missingParts(caseFile, appraisalId, options);
  const groups = Map.groupBy(parts, (part) => part.optionId);
  return (
    <section>
      <h2>Not written yet</h2>
      {parts.length === 0 ? (
        <p>Something is written under every heading that a reader would look for.</p>
      ) : (
        <>
          <p className="muted">
            What a reader would look for. It says how far this work is, and nothing about the family
            or an option. The document can be exported as it is, once the question about the voice
            of the child is answered or acknowledged.
          </p>
          <div className="missing-parts">
            {[...groups].map(([optionId, group]) => (
              <MissingGroup
                key={optionId ?? ''}
                title={optionId === null ? null : optionById(optionId).title}
                parts={group}
                caseFileId={caseFileId}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function MissingGroup(props: {
  readonly title: string | null;
  readonly parts: readonly MissingPart[];
  readonly caseFileId: CaseFileId;
}) {
  const { title, parts, caseFileId } = props;
  return (
    <>
      <h3>{title ?? 'The case file, the balance and the plan'}</h3>
      <ul>
        {parts.map((part) => (
          <li key={`${part.kind} ${part.field} ${part.words}`}>
            <Link href={routeOfPart(caseFileId, part)} onClick={() => lookFor(part)}>
              {part.words}
              {title !== null && <span className="visually-hidden">: {title}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function routeOfPart(caseFileId: CaseFileId, part: MissingPart): string {
  return part.voice === null
    ? routeOfField(caseFileId, part.kind, part.field, part.optionId)
    : routeOfVoiceStage(caseFileId, part.voice, undefined);
}

function lookFor(part: MissingPart): void {
  if (part.voice !== null) bringIntoView(voiceAnchor(part.voice));
}
