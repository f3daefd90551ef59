import { Link } from 'wouter';
import { Page } from '../../components/page.tsx';
import { routes } from '../../state/routes.ts';

/** For an address that belongs to no page of guidance. */
export function NoSuchPage() {
  return (
    <Page title="There is no guidance page of this name">
      <Link href={routes.guidance}>All guidance</Link>
    </Page>
  );
}
