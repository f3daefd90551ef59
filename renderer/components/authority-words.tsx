import { localOptionsOf } from '../../guidance/rules/profile/pathway.ts';
import { useProfile } from '../state/profile-words.ts';
import { Corrections } from './corrections.tsx';

/** How the authority names one of the eight options, with its routes and what differs from the law. */
export function AuthorityWords({ optionId }: { readonly optionId: string }) {
  const profile = useProfile();
  if (profile === null || profile.source.kind === 'neutral') return null;
  const lines = localOptionsOf(profile, optionId);
  const corrections = lines.flatMap((line) => line.corrections ?? []);
  return (
    <details className="why">
      <summary>
        {profile.name}’s words:{' '}
        {lines.length === 0
          ? 'the authority’s document does not name this option'
          : lines.map((line) => line.words).join('; ')}
      </summary>
      <div>
        {lines.length === 0 && (
          <p>It is weighed as the others are: no authority’s list takes an option away.</p>
        )}
        {lines.map((line) => (
          <div key={line.id}>
            {line.routes !== undefined && <p>Routes it names: {line.routes.join('; ')}.</p>}
            {line.note !== undefined && <p>{line.note}</p>}
          </div>
        ))}
        <Corrections profile={profile} ids={corrections} />
      </div>
    </details>
  );
}
