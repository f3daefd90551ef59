import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import type { EntityOf } from '../../../guidance/model/entities.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { agoWords } from '../../../guidance/rules/ago.ts';
import { childsViews } from '../../../guidance/rules/voice-stages.ts';
import { useEntitiesOf } from '../../components/voice/use-voice-check.ts';
import { routes } from '../../state/routes.ts';
import { useSession } from '../../state/session-store.ts';

/**
 * Which views bear on which option, in the fixed order of the options. A count of views says what
 * has been asked, and nothing about an option.
 */
export function ViewsByOption({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const views = useEntitiesOf('view');
  return (
    // A table wider than a narrow screen scrolls by itself, and so is reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-frame" tabIndex={0} role="region" aria-label="Views by option">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">The child’s own</th>
            <th scope="col">Other people’s</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.id}>
              <th scope="row">
                <Link href={routes.option(caseFileId, option.id)}>{option.title}</Link>
              </th>
              <Cells views={views.filter(({ fields }) => fields.bearsOn === option.id)} />
            </tr>
          ))}
          <tr>
            <th scope="row">None in particular</th>
            <Cells views={views.filter(({ fields }) => fields.bearsOn === '')} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Cells({ views }: { readonly views: readonly EntityOf<'view'>[] }) {
  const { today } = useSession();
  const own = childsViews(views, null);
  const latest = own[0]?.fields.ascertainedOn ?? null;
  const ago = agoWords(latest, today);
  return (
    <>
      <td>
        {own.length === 0 ? 'None' : own.length}
        {latest !== null && (
          <span className="muted">
            , latest {formatPartialDate(latest)}
            {ago !== null && ` (${ago})`}
          </span>
        )}
      </td>
      <td>{views.length - own.length === 0 ? 'None' : views.length - own.length}</td>
    </>
  );
}
