import { Link } from 'wouter';
import { guidancePages, isOptionId, optionById } from '../../../guidance/catalogue.ts';
import {
  entityDefinitions,
  fieldDefinitionOf,
  isEntityKind,
  type EntityKind,
} from '../../../guidance/model/entities.ts';
import { isEmptyValue, type AnyFieldValue } from '../../../guidance/model/fields.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import {
  placeParts,
  type Place,
  type PlaceParts,
  type PlaceScreen,
} from '../../../guidance/schema/profile-place.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { openGuidance } from '../../state/preferences.ts';
import { useWords } from '../../state/profile-words.ts';
import { caseSections, routeOfField, routes, sectionTitles } from '../../state/routes.ts';

type PlaceLinksProps = {
  readonly places: readonly Place[];
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
};

/** Where an answer is written, as links, with whether anything stands there yet. */
export function PlaceLinks({ places, caseFileId, appraisalId }: PlaceLinksProps) {
  const parts = places.map((place) => placeParts(place));
  const optionId = parts.find((part) => part.to === 'option')?.optionId ?? null;
  return (
    <ul className="place-links">
      {parts.map((part, index) => (
        <li key={places[index]}>
          <PlaceLink
            part={part}
            caseFileId={caseFileId}
            appraisalId={appraisalId}
            optionId={optionId}
          />
        </li>
      ))}
    </ul>
  );
}

function PlaceLink(props: {
  readonly part: PlaceParts;
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly optionId: string | null;
}) {
  const { part, caseFileId } = props;
  const words = useWords();
  switch (part.to) {
    case 'field':
      return (
        <>
          <Link href={routeOfPlace(part, caseFileId, props.optionId)}>
            {words.say(labelOfField(part.kind, part.field))}
          </Link>{' '}
          <Written kind={part.kind} field={part.field} appraisalId={props.appraisalId} />
        </>
      );
    case 'screen':
      return (
        <Link href={routeOfScreen(part.screen, caseFileId)}>{titleOfScreen(part.screen)}</Link>
      );
    case 'option':
      return (
        <Link href={routes.option(caseFileId, part.optionId)}>
          {isOptionId(part.optionId) ? optionById(part.optionId).title : part.optionId}
        </Link>
      );
    case 'page':
      return (
        <button
          type="button"
          className="text-link"
          onClick={() => openGuidance(part.pageId, part.section)}
        >
          Guidance: {guidancePages.get(part.pageId)?.title ?? part.pageId}
        </button>
      );
  }
}

/** Whether the worker has written anything in a field of the case file or of this appraisal. */
function Written(props: {
  readonly kind: string;
  readonly field: string;
  readonly appraisalId: EntityId;
}) {
  const isWritten = useCaseFileStore((state) =>
    Object.values(state.entities).some(
      (entity) =>
        entity.kind === props.kind &&
        (entity.appraisalId === null ||
          entity.appraisalId === props.appraisalId ||
          entity.id === props.appraisalId) &&
        !isEmptyValue(entity.fields[props.field] as AnyFieldValue),
    ),
  );
  return <span className="muted">({isWritten ? 'written' : 'nothing written yet'})</span>;
}

/** The kinds that are written on an option's page. */
const OPTION_KINDS = new Set<string>([
  'option',
  'arrangement',
  'factor',
  'supportItem',
  'risk',
  'familyTimeItem',
]);

function routeOfPlace(
  part: { readonly kind: string; readonly field: string },
  caseFileId: CaseFileId,
  optionId: string | null,
): string {
  if (OPTION_KINDS.has(part.kind)) {
    return optionId === null ? routes.options(caseFileId) : routes.option(caseFileId, optionId);
  }
  return isEntityKind(part.kind)
    ? routeOfField(caseFileId, part.kind, part.field, null)
    : routes.child(caseFileId);
}

function labelOfField(kind: string, field: string): string {
  const label = fieldDefinitionOf(kind, field)?.label ?? field;
  const name = isEntityKind(kind) ? nameOfKind(kind) : '';
  return name === '' ? label : `${label}, in ${name}`;
}

/** Where a label alone would not say what it is of. */
function nameOfKind(kind: EntityKind): string {
  switch (kind) {
    case 'child':
    case 'needs':
    case 'appraisal':
    case 'option':
      return '';
    default:
      return `each ${entityDefinitions[kind].name}`;
  }
}

const screenTitles: Readonly<Partial<Record<PlaceScreen, string>>> = {
  overview: 'Overview',
  options: 'All eight options',
  balance: 'Balance',
  plan: 'Plan',
  documents: 'Documents',
  pathway: 'Pathway',
};

function titleOfScreen(screen: string): string {
  const section = caseSections.find((name) => name === screen);
  return section === undefined
    ? (screenTitles[screen as PlaceScreen] ?? screen)
    : sectionTitles[section];
}

function routeOfScreen(screen: string, caseFileId: CaseFileId): string {
  return screen === 'overview' ? routes.child(caseFileId) : `/case/${caseFileId}/${screen}`;
}
