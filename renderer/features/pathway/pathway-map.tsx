import { MapPin } from 'lucide-react';
import { Link } from 'wouter';
import { stagesOf } from '../../../guidance/rules/profile/pathway.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { Profile, ProfileStage } from '../../../guidance/schema/profile.ts';
import { routes } from '../../state/routes.ts';

type PathwayMapProps = {
  readonly profile: Profile;
  readonly caseFileId: CaseFileId;
  /** The stage that the page shows. */
  readonly shown: string;
  /** The stage where the worker says the child is; null where that has not been said. */
  readonly childAt: string | null;
};

/** The pathway drawn as a line with its stages on it, and beside it what can come at any time. */
export function PathwayMap({ profile, caseFileId, shown, childAt }: PathwayMapProps) {
  const { inOrder, anyTime } = stagesOf(profile);
  const stop = (stage: ProfileStage) => (
    <li key={stage.id} className={stage.id === childAt ? 'stop here' : 'stop'}>
      <Link
        href={routes.pathway(caseFileId, stage.id)}
        aria-current={stage.id === shown ? 'step' : undefined}
      >
        {stage.title}
        {stage.id === childAt && (
          <span className="stop-here">
            <MapPin size={16} aria-hidden="true" />
            The child is here
          </span>
        )}
      </Link>
    </li>
  );
  return (
    <nav className="pathway-map" aria-label="Pathway">
      <ol className="stops plain-list">{inOrder.map(stop)}</ol>
      {anyTime.length > 0 && (
        <>
          <h2>At any time</h2>
          <ul className="stops beside plain-list">{anyTime.map(stop)}</ul>
        </>
      )}
    </nav>
  );
}
