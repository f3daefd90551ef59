import { Link } from 'wouter';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { anchorOf, routes } from '../../state/routes.ts';
import type { ComparedFactor, ComparedOption, Comparison } from './comparison.ts';

type BalanceTableProps = { readonly caseFileId: CaseFileId; readonly comparison: Comparison };

/** Options as columns of one width, headings as rows, the factors themselves in the cells. */
export function BalanceTable({ caseFileId, comparison }: BalanceTableProps) {
  return (
    // A box that scrolls sideways must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="balance-frame" role="region" aria-labelledby="balance-caption" tabIndex={0}>
      <table className="balance">
        <caption id="balance-caption">
          The options side by side, in the fixed order. Factors for and against under each welfare
          heading.
        </caption>
        <colgroup>
          <col className="heading-column" />
          {comparison.options.map(({ option }) => (
            <col key={option.id} className="option-column" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Welfare heading</th>
            {comparison.options.map(({ option }) => (
              <th scope="col" key={option.id}>
                <Link href={routes.option(caseFileId, option.id)}>
                  {option.position}. {option.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.headings.map((heading) => (
            <tr key={heading.id}>
              <th scope="row">
                {heading.label}
                <span className="checklist">{heading.checklist}</span>
              </th>
              {comparison.options.map((compared) => (
                <td key={compared.option.id}>
                  <Cell caseFileId={caseFileId} compared={compared} headingId={heading.id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same comparison read one heading at a time, for a narrow or magnified screen. */
export function BalanceByHeading({ caseFileId, comparison }: BalanceTableProps) {
  return (
    <div className="balance-by-heading">
      {comparison.headings.map((heading) => (
        <section key={heading.id}>
          <h2>{heading.label}</h2>
          <p className="muted">{heading.checklist}</p>
          {comparison.options.map((compared) => (
            <div key={compared.option.id}>
              <h3>
                <Link href={routes.option(caseFileId, compared.option.id)}>
                  {compared.option.position}. {compared.option.title}
                </Link>
              </h3>
              <Cell caseFileId={caseFileId} compared={compared} headingId={heading.id} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

type CellProps = {
  readonly caseFileId: CaseFileId;
  readonly compared: ComparedOption;
  readonly headingId: string;
};

function Cell({ caseFileId, compared, headingId }: CellProps) {
  const cell = compared.cells.get(headingId);
  if (cell === undefined) return <p className="muted">No factor written</p>;
  const href = routes.option(caseFileId, compared.option.id);
  return (
    <>
      <Side title="For" href={href} factors={cell.for} />
      <Side title="Against" href={href} factors={cell.against} />
    </>
  );
}

type SideProps = {
  readonly title: string;
  /** The page of the option, where each factor has its card. */
  readonly href: string;
  readonly factors: readonly ComparedFactor[];
};

function Side({ title, href, factors }: SideProps) {
  if (factors.length === 0) return null;
  return (
    <>
      <p className="side">{title}</p>
      <ul>
        {factors.map((factor) => (
          <li key={factor.id}>
            <Link href={href} onClick={() => bringIntoView(anchorOf(factor.id))}>
              {factor.statement}
            </Link>
            {factor.sources.map((number) => ` [${number}]`).join('')}
          </li>
        ))}
      </ul>
    </>
  );
}
