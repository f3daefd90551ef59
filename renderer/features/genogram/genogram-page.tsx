import { useMemo } from 'react';
import { Link } from 'wouter';
import { genogramOf, type Genogram } from '../../../guidance/genogram/genogram.ts';
import { formatDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { routes } from '../../state/routes.ts';
import { useSession } from '../../state/session-store.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { FamilyInWords } from './family-in-words.tsx';
import { FamilyPicture } from './family-picture.tsx';
import { PictureKey } from './picture-key.tsx';

/** The child's family drawn from what is recorded, and the same in words. */
export function GenogramPage({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('viability-and-connected-carers');
  const { today } = useSession();
  const entities = useCaseFileStore((state) => state.entities);
  const genogram = useMemo(
    () => genogramOf({ caseFileId, entities: Object.values(entities) }, today),
    [caseFileId, entities, today],
  );
  const name = genogram.people.find(({ relative }) => relative.isIndexChild)?.relative.name;
  const family = routes.section(caseFileId, 'family');
  return (
    <div className="genogram">
      <Page
        title="Genogram"
        lead={
          <>
            Drawn from what is recorded on <Link href={family}>Family and network</Link>. Change it
            there, and it is drawn anew.
          </>
        }
        isWide
      >
        {!genogram.hasTies && (
          <Notice kind="information">
            <p>
              Nobody is tied to anybody yet. Say who is whose parent and who is a couple on{' '}
              <Link href={family}>Family and network</Link>.
            </p>
          </Notice>
        )}
        <p className="print-only">
          {name}. As recorded on {formatDate(today)}.
        </p>
        <FamilyPicture caseFileId={caseFileId} genogram={genogram} />
        <PictureKey entries={genogram.key} />
        <Gaps genogram={genogram} />
        <FamilyInWords caseFileId={caseFileId} words={genogram.words} />
      </Page>
    </div>
  );
}

/** What is missing, and what cannot be so, said plainly: neither can be seen in a picture. */
function Gaps({ genogram: { missing, troubles } }: { readonly genogram: Genogram }) {
  return (
    <>
      {troubles.length > 0 && (
        <section className="genogram-gaps">
          <h2>What does not fit together</h2>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section className="genogram-gaps">
          <h2>What is not recorded</h2>
          <ul>
            {missing.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
