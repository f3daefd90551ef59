import { useState } from 'react';
import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import {
  entityId as entityIdSchema,
  type CaseFileId,
  type EntityId,
} from '../../../guidance/model/ids.ts';
import {
  assessedTogetherWith,
  carersByStanding,
  isCarerAssessment,
  listedUnder,
} from '../../../guidance/rules/carer-assessments.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import { AssessmentFields } from '../../components/assessment-fields.tsx';
import { Card } from '../../components/card.tsx';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { WhenOpen } from '../../components/when-open.tsx';
import { Page } from '../../components/page.tsx';
import { assessmentGist, assessmentTitle } from '../../state/assessment-words.ts';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { editField, leaveField, useCaseFileStore } from '../../state/case-file-store.ts';
import { fieldWords } from '../../state/field-words.ts';
import { setCardOpen } from '../../state/preferences.ts';
import { anchorOf, routes } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { useKinds } from './use-family.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Candidate carers in the order of the people, with their assessments: none before another. */
export function Carers({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('viability-and-connected-carers');
  const caseFile = useKinds('person', 'assessment');
  const people = usePeopleIds();
  const { candidates, noLonger, assessedOnly, others } = carersByStanding(caseFile);
  return (
    <Page
      title="Candidate carers and their assessments"
      lead="Each carer who was considered, what was asked for, what came of it and why. The dates are the same ones as on the page of dates: nothing is written twice."
    >
      <p className="page-links">
        <Link href={routes.section(caseFileId, 'family')}>Family and network</Link>
        <Link href={routes.section(caseFileId, 'dates')}>Legal status and dates</Link>
        <Link href={routes.timetable(caseFileId)}>Timetable</Link>
      </p>
      <section className="card">
        <h2>Candidate carers</h2>
        {candidates.length === 0 && <p className="muted">Nobody is marked as a candidate carer.</p>}
        {candidates.map((id) => (
          <Carer key={id} entityId={id} people={people} />
        ))}
        <MarkCandidate others={others} />
      </section>
      {assessedOnly.length > 0 && (
        <section className="card">
          <h2>Assessed, and not marked as candidate carers</h2>
          {assessedOnly.map((id) => (
            <Carer key={id} entityId={id} people={people} />
          ))}
        </section>
      )}
      <section className="card">
        <h2>No longer candidate carers</h2>
        {noLonger.length === 0 && <p className="muted">Nobody.</p>}
        {noLonger.map((id) => (
          <Carer key={id} entityId={id} people={people} />
        ))}
      </section>
      <section className="card">
        <h2>Assessments with no carer chosen</h2>
        <EntityList
          kind="assessment"
          parentId={null}
          only={(fields) => isCarerAssessment(fields) && listedUnder(fields, people) === null}
          addLabel=""
          canAdd={false}
          isOrdered={false}
          empty="None."
          titleOf={assessmentTitle}
          gistOf={assessmentGist}
        >
          {(entityId) => <AssessmentFields entityId={entityId} />}
        </EntityList>
      </section>
    </Page>
  );
}

type CarerProps = { readonly entityId: EntityId; readonly people: ReadonlySet<string> };

function Carer({ entityId, people }: CarerProps) {
  const person = useEntity('person', entityId);
  const caseFile = useKinds('person', 'assessment');
  if (person === null) return null;
  const entity = { kind: 'person', entityId } as const;
  const name = nameIn(caseFile, entityId);
  const together = assessedTogetherWith(caseFile, entityId);
  const isTheirs = (fields: Fields) => listedUnder(fields, people) === entityId;
  return (
    <Card
      id={cardOf(entityId)}
      title={capitalised(name)}
      gist={fieldWords('person', person.fields, 'relationship')}
      level={3}
      isOpenAtFirst
    >
      {together.length > 0 && (
        <>
          <p className="muted">Assessed together with another carer, and written about there:</p>
          <ul className="plain-list together">
            {together.map(({ id, fields }) => (
              <li key={id}>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    if (fields.carer !== null) setCardOpen(cardOf(fields.carer), true);
                    bringIntoView(anchorOf(id));
                  }}
                >
                  {assessmentTitle(fields) || 'An assessment'}
                </button>{' '}
                {assessmentGist(fields)}
              </li>
            ))}
          </ul>
        </>
      )}
      <EntityList
        kind="assessment"
        parentId={null}
        begin={{ carer: entityId }}
        only={isTheirs}
        addLabel={`Add an assessment of ${name}`}
        empty={
          together.length === 0
            ? 'No assessment has been recorded.'
            : 'No assessment of them alone has been recorded.'
        }
        titleOf={assessmentTitle}
        gistOf={assessmentGist}
        isOrdered={false}
        under={3}
      >
        {(id) => <AssessmentFields entityId={id} />}
      </EntityList>
      <div className="carer-standing">
        <Card
          id={`${cardOf(entityId)}-standing`}
          title="As a carer for the child"
          level={4}
          gist={fieldWords('person', person.fields, 'candidateCarer') || 'Not said yet'}
          isOpenAtFirst={person.fields.candidateCarer === 'no_longer'}
        >
          <WhenOpen
            id={`${cardOf(entityId)}-standing`}
            isOpenAtFirst={person.fields.candidateCarer === 'no_longer'}
            words={[person.fields.candidateReason]}
          >
            {' '}
            <ChoiceField {...entity} field="candidateCarer" layout="select" labelledFor={name} />
            <TextField {...entity} field="candidateReason" rows={2} labelledFor={name} />
          </WhenOpen>
        </Card>
      </div>
    </Card>
  );
}

/** Marks somebody who is listed already, so that nobody is typed twice. */
function MarkCandidate({ others }: { readonly others: readonly EntityId[] }) {
  const caseFile = useKinds('person');
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const [chosen, setChosen] = useState('');
  if (isArchived || others.length === 0) return null;

  function mark() {
    const read = entityIdSchema.safeParse(chosen);
    if (!read.success) return;
    editField(read.data, 'candidateCarer', 'candidate');
    void leaveField(read.data, 'candidateCarer');
    setChosen('');
    bringIntoView(cardOf(read.data));
  }

  return (
    <div className="mark-carer">
      <div className="field">
        <label htmlFor="mark-carer" className="field-label">
          Somebody listed who is a candidate carer
        </label>
        <select
          id="mark-carer"
          className="select-box"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Choose</option>
          {others.map((id) => (
            <option key={id} value={id}>
              {capitalised(nameIn(caseFile, id))}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="secondary small" disabled={chosen === ''} onClick={mark}>
        Mark as a candidate carer
      </button>
    </div>
  );
}

function usePeopleIds(): ReadonlySet<string> {
  const ids = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities)
        .filter(({ kind }) => kind === 'person')
        .map(({ id }) => id),
    ),
  );
  return new Set<string>(ids);
}

function cardOf(person: EntityId): string {
  return `carer-${person}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
