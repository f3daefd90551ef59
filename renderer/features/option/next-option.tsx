import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { routes } from '../../state/routes.ts';

/** On to the next option in the fixed order, or to the balance after the last. */
export function NextOption(props: { readonly caseFileId: CaseFileId; readonly position: number }) {
  const next = options.find((option) => option.position === props.position + 1);
  return (
    <div className="button-row">
      <Link
        className="button"
        href={
          next === undefined
            ? routes.balance(props.caseFileId)
            : routes.option(props.caseFileId, next.id)
        }
      >
        {next === undefined ? 'Go to the balance' : `Next: ${next.title}`}
        <ArrowRight size={18} aria-hidden="true" />
      </Link>
      <Link href={routes.options(props.caseFileId)}>All eight options</Link>
    </div>
  );
}
