import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { expectNoViolations } from './support/axe.ts';
import { goTo } from './support/case-work.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Guidance' });

test('the search finds what each authority’s own pages say, and opens them', async ({
  unlocked: page,
}) => {
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: 'Guidance' })
    .click();
  const box = page.getByRole('searchbox', { name: 'Search the guidance' });
  await box.fill('permanence panel');
  const hits = page.getByRole('search').getByRole('listitem');
  await expect(hits.filter({ hasText: 'Devon, local practice' }).first()).toBeVisible();
  // Guidance is found beside it as before.
  await box.fill('viability');
  await expect(hits.filter({ hasText: 'Viability and connected carers' }).first()).toBeVisible();
  await box.fill('early permanence clinic');
  await hits.filter({ hasText: 'Camden, local practice' }).first().getByRole('button').click();
  await expect(
    page.getByRole('heading', { name: 'The early permanence clinic', level: 1 }),
  ).toBeVisible();
});

test('the panel shows what of the authority’s practice bears on the page in view', async ({
  practiceCase: page,
}) => {
  await goTo(page, /^Pathway/);
  await page.getByLabel('Local practice profile').selectOption('Camden');
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Your authority' }).click();
  await expect(panel.getByRole('heading', { name: 'Camden', level: 2 })).toBeVisible();

  await goTo(page, /^1\. /);
  await expect(panel.getByRole('heading', { name: 'Pages that bear on this one' })).toBeVisible();
  await expectNoViolations(page);
  await panel.getByRole('button', { name: 'Working with birth families' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Working with birth families' })).toBeVisible();
  await expect(panel.getByText('Camden, local practice and not law.')).toBeVisible();
  await expectNoViolations(page);

  // A link of the page opens guidance in the panel, and the page beside it stays.
  await panel.getByRole('button', { name: 'reunification', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Guidance' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Reunification or staying at home',
  );
});

test('a page of another authority is said to be of another', async ({ practiceCase: page }) => {
  await goTo(page, /^Pathway/);
  await page.getByLabel('Local practice profile').selectOption('Camden');
  const panel = panelOf(page);
  await panel.getByRole('searchbox', { name: 'Search the guidance' }).fill('permanence panel');
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Devon, local practice' })
    .first()
    .getByRole('button')
    .click();
  await expect(panel.getByText('Not the authority of this child (Camden).')).toBeVisible();
});
