import type { Profile } from '../../guidance/schema/profile.ts';
import { SourceList } from '../guidance-view/law.tsx';

type CorrectionsProps = {
  readonly profile: Profile;
  readonly ids: readonly string[] | undefined;
};

/** What the authority's document says and what the law says, side by side, with why they differ. */
export function Corrections({ profile, ids = [] }: CorrectionsProps) {
  const found = profile.corrections.filter((correction) => ids.includes(correction.id));
  return found.map((correction) => (
    <div key={correction.id} className="correction">
      <dl>
        <div>
          <dt>{profile.name}’s document says</dt>
          <dd>{correction.theirs}</dd>
        </div>
        <div>
          <dt>The correct statement</dt>
          <dd>{correction.correct}</dd>
        </div>
      </dl>
      <details className="why">
        <summary>
          Why they differ, and the sources
          <span className="visually-hidden">: {correction.theirs}</span>
        </summary>
        <div>
          <p>{correction.why}</p>
          <SourceList ids={correction.sources} />
        </div>
      </details>
    </div>
  ));
}
