import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import type { CaseFileId } from '../../guidance/model/ids.ts';
import { Page } from '../components/page.tsx';
import { Caseload } from '../features/caseload/caseload.tsx';
import { CaseFileFrame } from './case-file-frame.tsx';

// Everything but the list of children is fetched from the app's own files when first opened.
const Search = lazy(async () => ({
  default: (await import('../features/search/search.tsx')).Search,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings.tsx')).Settings,
}));
const GuidanceLibrary = lazy(async () => ({
  default: (await import('../features/guidance/guidance-library.tsx')).GuidanceLibrary,
}));
const GuidanceGroup = lazy(async () => ({
  default: (await import('../features/guidance/guidance-group.tsx')).GuidanceGroup,
}));
const Practice = lazy(async () => ({
  default: (await import('../features/pathway/practice.tsx')).Practice,
}));
const RulesReport = lazy(async () => ({
  default: (await import('../features/timetable/rules-report.tsx')).RulesReport,
}));
const CasePages = lazy(async () => ({ default: (await import('./case-pages.tsx')).CasePages }));

export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Caseload} />
      <Route path="/search">
        <Search />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route path="/guidance/group/:groupId">
        {(parameters) => <GuidanceGroup groupId={parameters.groupId} />}
      </Route>
      <Route path="/guidance/:pageId?">
        {(parameters) => <GuidanceLibrary pageId={parameters.pageId ?? null} />}
      </Route>
      <Route path="/practice/:profileId/:pageId?">
        {(parameters) => (
          <Practice profileId={parameters.profileId} pageId={parameters.pageId ?? null} />
        )}
      </Route>
      <Route path="/rules">
        <RulesReport />
      </Route>
      <Route path="/case/:caseFileId/*?">
        {(parameters) => (
          <CaseFileFrame caseFileId={parameters.caseFileId as CaseFileId}>
            <CasePages caseFileId={parameters.caseFileId as CaseFileId} />
          </CaseFileFrame>
        )}
      </Route>
      <Route>
        <Page title="There is no such page">
          <p>The address does not belong to any page. The list of children is under “Children”.</p>
        </Page>
      </Route>
    </Switch>
  );
}
