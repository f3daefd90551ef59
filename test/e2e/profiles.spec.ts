import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

async function openSettings(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: /^Settings/ })
    .click();
  await page.getByRole('heading', { name: 'Local practice' }).waitFor();
}

async function openPathway(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'This child' })
    .getByRole('link', { name: /^Pathway/ })
    .click();
  await page.getByRole('heading', { name: 'Pathway', level: 1 }).waitFor();
}

test('a worker chooses Somerset for a child and follows its pathway', async ({
  practiceCase: page,
}) => {
  await openPathway(page);
  await page.getByLabel('Local practice profile').selectOption('Somerset');
  const map = page.getByRole('navigation', { name: 'Pathway' });
  await expect(map.getByRole('link', { name: 'At Risk of Care Panel' })).toBeVisible();

  // The worker, and nobody else, says where the child is.
  await expect(page.getByText('Nobody has recorded yet at which stage')).toBeVisible();
  await map.getByRole('link', { name: /^Looked after, and the first CLA review/ }).click();
  await page.getByRole('button', { name: 'Record that the child is at this stage' }).click();
  await expect(
    map.getByRole('link', { name: /first CLA review.*The child is here/ }),
  ).toHaveAttribute('aria-current', 'step');
  await expect(page.getByText('The child is at: Looked after')).toBeVisible();

  // What the document says stands beside what the law says.
  const deadlines = page.getByRole('heading', { name: 'Local deadlines' });
  await expect(deadlines).toBeVisible();
  await expect(page.getByText('within 20 working days of placement').first()).toBeVisible();
  await expect(page.getByText('20 working days of the child becoming').first()).toBeVisible();

  // A prompt without a field elsewhere is answered here; one with a field leads there.
  await page.getByRole('button', { name: /Answer here.*Has the IRO recommended/ }).click();
  const answer = page.getByRole('textbox', { name: /^Answer to .*Has the IRO recommended/ });
  await answer.fill('Yes, on 2 July, for the week of 20 July.');
  await answer.blur();
  await page.reload();
  await expect(answer).toHaveValue('Yes, on 2 July, for the week of 20 July.');
  const asked = page.getByRole('main').getByRole('link', { name: 'Life story work', exact: true });
  await asked.first().click();
  await expect(page.getByRole('heading', { name: 'Plan', level: 1 })).toBeVisible();
});

test('a task of the pathway is recorded as done with a date', async ({ practiceCase: page }) => {
  await openPathway(page);
  await page.getByLabel('Local practice profile').selectOption('Somerset');
  const task = page.getByRole('button', { name: /Record as done.*Write the later life letter/ });
  await task.click();
  await expect(task).toHaveCount(0);
  await expect(
    page.getByRole('group', { name: /Date done for .*later life letter/ }).getByLabel('Year'),
  ).not.toHaveValue('');
});

test('the profile chosen in Settings gives its words to navigation, headings and labels', async ({
  practiceCase: page,
}) => {
  const navigation = page.getByRole('navigation', { name: 'This child' });
  await expect(navigation.getByText(/^Looked after for/)).toBeVisible();
  const address = page.url();
  await openSettings(page);
  await page.getByRole('radio', { name: 'Devon' }).check();
  await page.goto(address);
  await expect(navigation.getByText(/^In care for/)).toBeVisible();
  await openSettings(page);
  await page.getByRole('radio', { name: 'Croydon' }).check();
  await page.goto(address);
  await navigation.getByRole('link', { name: /^Plan/ }).click();
  await expect(page.getByRole('heading', { name: 'Primary plan and contingencies' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Primary plan: why, and what' })).toBeVisible();
  // An option keeps its own name, with the authority's beside it.
  await navigation.getByRole('link', { name: /^8\. / }).click();
  await expect(page.getByText(/Croydon’s words: Residential care, only where/)).toBeVisible();
});

test('an authority’s own folder is used, and its mistake is told with its line', async ({
  host,
  unlocked: page,
}) => {
  const folder = path.join(host.vaultParent, 'Permanence Appraisal', 'profiles', 'northshire');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'profile.yaml'),
    `id: northshire
name: Northshire
summary: An invented authority.
source: { title: Permanence guide, owner: Northshire Council, dated: null, kind: local }
effectiveFrom: null
effectiveTo: null
lastChecked: 2026-11-22
options:
  - { id: home, words: Coming home, option: reunification }
  - { id: odd, words: Odd, option: teleportation }
`,
  );
  await openSettings(page);
  await page.getByText('Add your authority’s own profile').click();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText(/profile\.yaml, line 10: .*teleportation/)).toBeVisible();
  await page.getByRole('radio', { name: 'Northshire' }).check();
  await page.getByRole('link', { name: /Read it.*Northshire/ }).click();
  await expect(page.getByRole('heading', { name: 'Northshire', level: 1 })).toBeVisible();
  await expect(page.getByText('Coming home')).toBeVisible();
});

test('pathway and profile are free of accessibility violations, wide, narrow and dark', async ({
  practiceCase: page,
}) => {
  test.setTimeout(120_000);
  await openPathway(page);
  await page.getByLabel('Local practice profile').selectOption('Somerset');
  const map = page.getByRole('navigation', { name: 'Pathway' });
  await map.getByRole('link', { name: /^Finding and planning/ }).click();
  await page.getByRole('button', { name: /^Pre-placement planning meeting/ }).click();
  const look = async () => {
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  };
  await look();
  await page.setViewportSize({ width: 320, height: 640 });
  await look();
  await page.emulateMedia({ colorScheme: 'dark' });
  await look();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('link', { name: 'Read the whole profile' }).click();
  await page.getByRole('heading', { name: 'Somerset', level: 1 }).waitFor();
  await look();
  await page.getByRole('link', { name: 'Panels in Somerset' }).click();
  await page.getByRole('heading', { name: 'Panels in Somerset', level: 1 }).waitFor();
  await look();
  await page.setViewportSize({ width: 320, height: 640 });
  await look();
});

test('a keyboard goes along the pathway and records a stage', async ({ practiceCase: page }) => {
  await openPathway(page);
  const map = page.getByRole('navigation', { name: 'Pathway' });
  await map.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const record = page.getByRole('button', { name: 'Record that the child is at this stage' });
  await record.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The child is at: Pre-proceedings')).toBeVisible();
});
