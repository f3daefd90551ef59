import { Route, Switch } from 'wouter';
import type { CaseFileId } from '../../guidance/model/ids.ts';
import { Balance } from '../features/balance/balance.tsx';
import { Dates } from '../features/case-details/dates.tsx';
import { Details } from '../features/case-details/details.tsx';
import { Needs } from '../features/case-details/needs.tsx';
import { Sources } from '../features/case-details/sources.tsx';
import { Views } from '../features/case-details/views.tsx';
import { ChildPage } from '../features/child/child-page.tsx';
import { Documents } from '../features/documents/documents.tsx';
import { Carers } from '../features/family/carers.tsx';
import { Family } from '../features/family/family.tsx';
import { Professionals } from '../features/family/professionals.tsx';
import { Siblings } from '../features/family/siblings.tsx';
import { FamilyTime } from '../features/family-time/family-time.tsx';
import { LifeStory } from '../features/life-story/life-story.tsx';
import { GenogramPage } from '../features/genogram/genogram-page.tsx';
import { OptionPage } from '../features/option/option-page.tsx';
import { OptionsPage } from '../features/option/options-page.tsx';
import { Pathway } from '../features/pathway/pathway.tsx';
import { Plan } from '../features/plan/plan.tsx';
import { TimelinePage } from '../features/timeline/timeline-page.tsx';
import { TimetablePage } from '../features/timetable/timetable-page.tsx';
import { useAppraisalInView } from '../state/appraisal-in-view.ts';

/** The pages of one open case file. */
export function CasePages({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const appraisalId = useAppraisalInView();
  return (
    <Switch>
      <Route path="/case/:id">
        <ChildPage caseFileId={caseFileId} appraisalId={appraisalId} />
      </Route>
      <Route path="/case/:id/pathway/:stageId?">
        {(parameters) => (
          <Pathway
            caseFileId={caseFileId}
            appraisalId={appraisalId}
            stageId={parameters.stageId ?? null}
          />
        )}
      </Route>
      <Route path="/case/:id/details" component={Details} />
      <Route path="/case/:id/family">
        <Family caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/genogram">
        <GenogramPage caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/carers">
        <Carers caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/siblings" component={Siblings} />
      <Route path="/case/:id/professionals">
        <Professionals caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/dates">
        <Dates caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/timetable">
        <TimetablePage caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/timeline">
        <TimelinePage caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/needs">
        <Needs caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/life-story">
        <LifeStory caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/family-time">
        <FamilyTime caseFileId={caseFileId} />
      </Route>
      <Route path="/case/:id/views">
        <Views caseFileId={caseFileId} appraisalId={appraisalId} />
      </Route>
      <Route path="/case/:id/sources" component={Sources} />
      <Route path="/case/:id/options">
        <OptionsPage caseFileId={caseFileId} appraisalId={appraisalId} />
      </Route>
      <Route path="/case/:id/options/:optionId">
        {(parameters) => (
          <OptionPage
            caseFileId={caseFileId}
            appraisalId={appraisalId}
            optionId={parameters.optionId}
          />
        )}
      </Route>
      <Route path="/case/:id/balance">
        <Balance caseFileId={caseFileId} appraisalId={appraisalId} />
      </Route>
      <Route path="/case/:id/plan">
        <Plan caseFileId={caseFileId} appraisalId={appraisalId} />
      </Route>
      <Route path="/case/:id/documents">
        <Documents caseFileId={caseFileId} appraisalId={appraisalId} />
      </Route>
    </Switch>
  );
}
