import { Link } from 'wouter';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { childsViews, type VoiceBearer } from '../../../guidance/rules/voice-stages.ts';
import { noViewWords } from '../../../guidance/rules/voice-words.ts';
import { routes } from '../../state/routes.ts';
import { useEntitiesOf } from './use-voice-check.ts';
import { ViewWords } from './view-words.tsx';

type ChildsViewsProps = {
  readonly caseFileId: CaseFileId;
  /** Only those that bear on this option; null for all. */
  readonly optionId: string | null;
  readonly bearer: VoiceBearer;
};

/** As many as are read at a glance. The others are on their own page. */
const SHOWN = 2;

/** The child's own views that bear on a stage, the latest first, with their dates and exact words. */
export function ChildsViews({ caseFileId, optionId, bearer }: ChildsViewsProps) {
  const views = childsViews(useEntitiesOf('view'), optionId);
  const others = views.length - SHOWN;
  return (
    <>
      {views.length === 0 ? (
        <p>{noViewWords[optionId === null ? 'any' : 'option'][bearer]}</p>
      ) : (
        <>
          <p className="muted">
            {optionId === null
              ? 'The child’s latest views'
              : 'The child’s views that bear on this option'}
            {others > 0 && `: ${SHOWN} of ${views.length}`}
          </p>
          <ul className="plain-list childs-views">
            {views.slice(0, SHOWN).map((view) => (
              <li key={view.id}>
                <ViewWords view={view} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="to-views">
        <Link href={routes.section(caseFileId, 'views')}>
          {views.length === 0 ? 'Record a view' : 'Read or record views'}
        </Link>
      </p>
    </>
  );
}
