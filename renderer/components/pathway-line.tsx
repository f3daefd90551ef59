import { Link } from 'wouter';
import { entitiesOf, type CaseFile } from '../../guidance/model/case-file.ts';
import { stepNow } from '../../guidance/rules/profile/pathway.ts';
import { useProfile } from '../state/profile-words.ts';
import { routes } from '../state/routes.ts';

/** Where the worker says the child is on the pathway, in the authority's words. */
export function PathwayLine({ caseFile }: { readonly caseFile: CaseFile }) {
  const profile = useProfile();
  if (profile === null) return null;
  const now = stepNow(entitiesOf(caseFile, 'pathwayStep'));
  const stage =
    now?.fields.profile === profile.id
      ? profile.pathway.find(({ id }) => id === now.fields.stage)
      : undefined;
  return (
    <p className="pathway-line">
      <strong>Pathway ({profile.name}): </strong>
      <Link href={routes.pathway(caseFile.caseFileId)}>
        {stage?.title ?? 'no stage has been recorded'}
      </Link>
    </p>
  );
}
