import { useId, useState } from 'react';
import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import { entitiesOf, theOne } from '../../../guidance/model/case-file.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { childName } from '../../../guidance/rules/child-name.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { PathwayLine } from '../../components/pathway-line.tsx';
import { PlanLines } from '../../components/plan-lines.tsx';
import { WhatIsDue } from '../../components/timetable/what-is-due.tsx';
import { VoiceOutstanding } from '../../components/voice/voice-stage-list.tsx';
import { core } from '../../state/bridge.ts';
import { putEntities, useCaseFileStore } from '../../state/case-file-store.ts';
import { readAppraisal } from '../../state/appraisal-in-view.ts';
import { failureWords } from '../../state/failure-words.ts';
import { workStateWords, type WorkState } from '../../state/option-rows.ts';
import { useNewestAppraisalId } from '../../state/read-only.ts';
import { caseSections, routes, sectionTitles } from '../../state/routes.ts';
import { useCaseFile, useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { useAppraisalWork, useOptionWork, useSectionWork } from '../../state/work-state.ts';
import { AppraisalWords } from './appraisal-words.tsx';
import { Keeping } from './keeping.tsx';
import { Timeliness } from './timeliness.tsx';

type ChildPageProps = { readonly caseFileId: CaseFileId; readonly appraisalId: EntityId };

/** The child's page: what there is to do, in any order, and the plan so far. */
export function ChildPage({ caseFileId, appraisalId }: ChildPageProps) {
  useShowGuidance('balancing');
  const caseFile = useCaseFile();
  const appraisal = useEntity('appraisal', appraisalId);
  const work = useAppraisalWork(appraisal);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  if (caseFile === null || appraisal === null) return null;
  const child = theOne(caseFile, 'child').fields;
  return (
    <Page
      title={childName(child)}
      above={child.caseReference === '' ? undefined : `Case number ${child.caseReference}`}
      lead="Do these in any order. A section is complete when you say so."
    >
      {isArchived && (
        <Notice kind="information">
          <p>This case file is in the archive, so it is read-only.</p>
        </Notice>
      )}
      <Appraisals caseFileId={caseFileId} appraisalId={appraisalId} />
      <PathwayLine caseFile={caseFile} />
      <WhatIsDue caseFileId={caseFileId} />
      <h2>The child</h2>
      <ul className="govuk-task-list">
        {caseSections.map((section) => (
          <SectionTask key={section} caseFileId={caseFileId} section={section} />
        ))}
      </ul>
      <h2>The eight options</h2>
      <ul className="govuk-task-list">
        {options.map((option) => (
          <OptionTask
            key={option.id}
            href={routes.option(caseFileId, option.id)}
            appraisalId={appraisalId}
            optionId={option.id}
            title={`${option.position}. ${option.title}`}
          />
        ))}
      </ul>
      <h2>Bringing it together</h2>
      <ul className="govuk-task-list">
        <Task href={routes.balance(caseFileId)} title="Balance" work={work.balance} />
        <Task href={routes.plan(caseFileId)} title="Plan" work={work.plan} />
        <Task href={routes.documents(caseFileId)} title="Documents" work={null} />
      </ul>
      <VoiceOutstanding appraisalId={appraisalId} />
      <h2>The plan so far</h2>
      <PlanLines caseFile={caseFile} appraisalId={appraisalId} />
      <Timeliness />
      <Keeping caseFileId={caseFileId} />
    </Page>
  );
}

function SectionTask(props: {
  readonly caseFileId: CaseFileId;
  readonly section: (typeof caseSections)[number];
}) {
  const work = useSectionWork(props.section);
  return (
    <Task
      href={routes.section(props.caseFileId, props.section)}
      title={sectionTitles[props.section]}
      work={work}
    />
  );
}

function OptionTask(props: {
  readonly href: string;
  readonly appraisalId: EntityId;
  readonly optionId: string;
  readonly title: string;
}) {
  const work = useOptionWork(props.appraisalId, props.optionId);
  return <Task href={props.href} title={props.title} work={work} />;
}

function Task(props: {
  readonly href: string;
  readonly title: string;
  readonly work: WorkState | null;
}) {
  const id = useId();
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">
        <Link href={props.href} className="govuk-link govuk-task-list__link" aria-describedby={id}>
          {props.title}
        </Link>
      </div>
      <div className="govuk-task-list__status" id={id}>
        {props.work === null ? '' : workStateWords[props.work]}
      </div>
    </li>
  );
}

/** The appraisals of the child over time; beginning another makes this one read-only. */
function Appraisals({ appraisalId }: ChildPageProps) {
  const caseFile = useCaseFile();
  const newest = useNewestAppraisalId();
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const [isBeginning, setIsBeginning] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  if (caseFile === null) return null;
  const appraisals = entitiesOf(caseFile, 'appraisal');
  const { caseFileId } = caseFile;
  const begunOn = appraisals[0]?.fields.startedOn ?? null;

  async function begin() {
    const reply = await core['appraisal.begin']({
      caseFileId,
      title: `Appraisal ${appraisals.length + 1}`,
    });
    setIsBeginning(false);
    if (!reply.ok) {
      setFailure(failureWords(reply.error.code, reply.error.ref));
      return;
    }
    putEntities(reply.value.entities);
    readAppraisal(null);
  }

  return (
    <div className="card">
      <div className="appraisal-line">
        {appraisals.length > 1 ? (
          <label>
            <strong>Appraisal </strong>
            <select
              value={appraisalId}
              onChange={(event) =>
                readAppraisal(
                  event.target.value === newest ? null : (event.target.value as EntityId),
                )
              }
            >
              {appraisals.map(({ id, fields }) => (
                <option key={id} value={id}>
                  {fields.title}
                  {fields.startedOn === null
                    ? ''
                    : `, begun ${formatPartialDate(fields.startedOn)}`}
                  {id === newest ? '' : ' (read-only)'}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p>
            <strong>{appraisals[0]?.fields.title}</strong>
            {begunOn !== null && `, begun ${formatPartialDate(begunOn)}`}
          </p>
        )}
        {!isArchived && (
          <button type="button" className="quiet" onClick={() => setIsBeginning(true)}>
            Begin a new appraisal
          </button>
        )}
      </div>
      <AppraisalWords key={appraisalId} appraisalId={appraisalId} />
      {isBeginning && !isArchived && (
        <Notice kind="information">
          <p>
            A new appraisal starts from this one, so nothing is typed twice. This one becomes
            read-only and stays as it is. The child’s own pages (identity, family, dates, needs,
            views, sources) are shared: both appraisals show them as they are now.
          </p>
          <div className="button-row">
            <button type="button" className="primary small" onClick={() => void begin()}>
              Begin it
            </button>
            <button type="button" className="quiet" onClick={() => setIsBeginning(false)}>
              Not now
            </button>
          </div>
        </Notice>
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </div>
  );
}
