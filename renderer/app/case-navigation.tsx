import { Check, Circle, CircleDot, ListTree } from 'lucide-react';
import { Fragment, lazy, Suspense, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { options } from '../../guidance/catalogue.ts';
import { formatAge, formatExpected } from '../../guidance/model/dates.ts';
import type { CaseFileId, EntityId } from '../../guidance/model/ids.ts';
import { currentLegalStatus, lookedAfterSince } from '../../guidance/rules/looked-after.ts';
import { daysBetween } from '../../guidance/model/dates.ts';
import { entityDefinitions } from '../../guidance/model/entities.ts';
import { childName } from '../../guidance/rules/child-name.ts';
import { entitiesOf, theOne } from '../../guidance/model/case-file.ts';
import { useAppraisalInView } from '../state/appraisal-in-view.ts';
import { useCaseFileStore } from '../state/case-file-store.ts';
import { VoiceCount } from '../components/voice/voice-count.tsx';
import { workStateWords, type WorkState } from '../state/option-rows.ts';
import { caseSections, routes, sectionTitles } from '../state/routes.ts';
import { useWords } from '../state/profile-words.ts';
import { useSession } from '../state/session-store.ts';
import { useEntity } from '../state/use-field.ts';
import { useAppraisalWork, useOptionWork, useSectionWork } from '../state/work-state.ts';

// The rules of the timetable are not needed before a child is opened.
const NextDue = lazy(async () => ({
  default: (await import('../components/timetable/next-due.tsx')).NextDue,
}));

/** The child and every page of the case file, with how far the worker says each is. */
export function CaseNavigation() {
  const [isOpen, setIsOpen] = useState(false);
  const isCaseOpen = useCaseFileStore((state) => state.phase === 'open');
  return (
    <nav className="navigation" id="navigation" aria-label="This child" tabIndex={-1}>
      {isCaseOpen && (
        <>
          <ChildSummary />
          <button
            type="button"
            className="secondary small navigation-toggle"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ListTree size={18} aria-hidden="true" />
            {isOpen ? 'Hide the pages' : 'Show the pages'}
          </button>
          <div className={isOpen ? 'navigation-body open' : 'navigation-body'}>
            <Pages onFollow={() => setIsOpen(false)} />
          </div>
        </>
      )}
    </nav>
  );
}

function ChildSummary() {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  // What the summary is made of and no more: it is not drawn again with every letter typed.
  const entities = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities).filter(
        ({ kind }) => kind === 'child' || kind === 'legalStatus',
      ),
    ),
  );
  const { today } = useSession();
  const words = useWords();
  const isPracticeCase = useCaseFileStore((state) => state.isPracticeCase);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  if (caseFileId === null) return null;
  const caseFile = { caseFileId, entities };
  const child = theOne(caseFile, 'child').fields;
  const statuses = entitiesOf(caseFile, 'legalStatus').map((entity) => entity.fields);
  const status = currentLegalStatus(statuses, today);
  const since = lookedAfterSince(statuses, today);
  const age =
    child.birthStatus === 'unborn'
      ? child.expectedOn?.precision === 'day'
        ? formatExpected(child.expectedOn.date, today)
        : 'not yet born'
      : child.bornOn?.precision === 'day'
        ? formatAge(child.bornOn.date, today)
        : 'age not recorded';
  return (
    <div className="child-summary">
      <p className="child-name">{childName(child)}</p>
      <p>
        {age}
        {status !== null && ` · ${entityDefinitions.legalStatus.fields.status.choices[status]}`}
      </p>
      {since !== null && (
        <p>
          {words.say('Looked after')} for {daysBetween(since, today)} days
        </p>
      )}
      <Suspense>
        <NextDue caseFileId={caseFileId} />
      </Suspense>
      {isPracticeCase && <span className="tag">Practice case</span>}
      {isArchived && <span className="tag">Archived</span>}
    </div>
  );
}

function Pages({ onFollow }: { readonly onFollow: () => void }) {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const appraisalId = useAppraisalInView();
  const { say } = useWords();
  if (caseFileId === null) return null;
  return (
    <div onClickCapture={onFollow}>
      <ul className="plain-list">
        <PageLink href={routes.child(caseFileId)}>Overview</PageLink>
        <PageLink href={routes.pathway(caseFileId)}>Pathway</PageLink>
      </ul>
      <h2>The child</h2>
      <ul className="plain-list">
        {caseSections.map((section) => (
          <Fragment key={section}>
            <SectionLink caseFileId={caseFileId} section={section} />
            {section === 'family' && (
              <>
                <PageLink href={routes.genogram(caseFileId)}>Genogram</PageLink>
                <PageLink href={routes.carers(caseFileId)}>Candidate carers</PageLink>
                <PageLink href={routes.siblings(caseFileId)}>Brothers and sisters</PageLink>
                <PageLink href={routes.professionals(caseFileId)}>Professionals</PageLink>
              </>
            )}
            {section === 'dates' && (
              <>
                <PageLink href={routes.timetable(caseFileId)}>Timetable</PageLink>
                <PageLink href={routes.timeline(caseFileId)}>Timeline</PageLink>
              </>
            )}
            {section === 'needs' && (
              <>
                <PageLink href={routes.lifeStory(caseFileId)}>Life story work</PageLink>
                <PageLink href={routes.familyTime(caseFileId)}>{say('Family time')}</PageLink>
              </>
            )}
          </Fragment>
        ))}
      </ul>
      <h2>The options</h2>
      <ul className="plain-list">
        <PageLink href={routes.options(caseFileId)}>All eight options</PageLink>
        {options.map((option) => (
          <OptionLink
            key={option.id}
            href={routes.option(caseFileId, option.id)}
            optionId={option.id}
            appraisalId={appraisalId}
          >
            {option.position}. {option.shortTitle}
          </OptionLink>
        ))}
      </ul>
      <h2>Bringing it together</h2>
      <AppraisalLinks caseFileId={caseFileId} appraisalId={appraisalId} />
    </div>
  );
}

function SectionLink(props: {
  readonly caseFileId: CaseFileId;
  readonly section: (typeof caseSections)[number];
}) {
  const work = useSectionWork(props.section);
  return (
    <PageLink href={routes.section(props.caseFileId, props.section)} work={work}>
      {sectionTitles[props.section]}
      {props.section === 'views' && <VoiceCount />}
    </PageLink>
  );
}

function OptionLink(props: {
  readonly href: string;
  readonly optionId: string;
  readonly appraisalId: EntityId;
  readonly children: ReactNode;
}) {
  const work = useOptionWork(props.appraisalId, props.optionId);
  return (
    <PageLink href={props.href} work={work}>
      {props.children}
    </PageLink>
  );
}

function AppraisalLinks(props: {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
}) {
  const appraisal = useEntity('appraisal', props.appraisalId);
  const work = useAppraisalWork(appraisal);
  return (
    <ul className="plain-list">
      <PageLink href={routes.balance(props.caseFileId)} work={work.balance}>
        Balance
      </PageLink>
      <PageLink href={routes.plan(props.caseFileId)} work={work.plan}>
        Plan
      </PageLink>
      <PageLink href={routes.documents(props.caseFileId)}>Documents</PageLink>
    </ul>
  );
}

function PageLink(props: {
  readonly href: string;
  readonly work?: WorkState;
  readonly children: ReactNode;
}) {
  const [location] = useLocation();
  return (
    <li>
      <Link href={props.href} aria-current={isAt(location, props.href) ? 'page' : undefined}>
        {props.work === undefined ? <span className="work-sign" /> : <WorkSign work={props.work} />}
        <span>
          {props.children}
          {props.work !== undefined && (
            <span className="visually-hidden">, {workStateWords[props.work].toLowerCase()}</span>
          )}
        </span>
      </Link>
    </li>
  );
}

/** A page is where its own parts are too; the overview and the list of options stand apart. */
function isAt(location: string, href: string): boolean {
  return location === href || (href.endsWith('/pathway') && location.startsWith(`${href}/`));
}

function WorkSign({ work }: { readonly work: WorkState }) {
  const Sign = { completed: Check, started: CircleDot, not_started: Circle }[work];
  return <Sign className="work-sign" size={16} aria-hidden="true" />;
}
