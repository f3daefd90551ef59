import { expect, makeChild, test } from './support/app.ts';
import { expectNoViolations } from './support/axe.ts';

test('a date that is half typed is there on coming back, and is never called saved', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  const pages = page.getByRole('navigation', { name: 'This child' });
  const header = page.getByRole('banner');
  await pages.getByRole('link', { name: /^Child and identity/ }).click();
  const born = page.getByRole('group', { name: /^Date of birth/ });
  await born.getByLabel('Day').fill('7');
  await born.getByLabel('Month').fill('nov');
  await pages.getByRole('link', { name: /^Views/ }).click();
  await expect(page.getByRole('heading', { name: 'Views', level: 1 })).toBeVisible();
  await expect(header.getByText('A date is not complete')).toBeVisible();
  await pages.getByRole('link', { name: /^Child and identity/ }).click();
  await expect(born.getByLabel('Day')).toHaveValue('7');
  await expect(born.getByLabel('Month')).toHaveValue('nov');
  await expect(born.getByText('Enter the year in four figures')).toBeVisible();
  await born.getByLabel('Year').fill('2021');
  await expect(header.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expect(header.getByText('A date is not complete')).toHaveCount(0);
});

test('an appraisal is given a name and a purpose', async ({ unlocked: page }) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page.getByText('Name and purpose of this appraisal').click();
  await page.getByLabel('Name of this appraisal').fill('After the assessment');
  await page.getByLabel('What it is for').fill('For the agency decision-maker');
  await page.getByLabel('What it is for').blur();
  await page
    .getByRole('navigation', { name: 'This child' })
    .getByRole('link', { name: /^Views/ })
    .click();
  await page
    .getByRole('navigation', { name: 'This child' })
    .getByRole('link', { name: /^Overview/ })
    .click();
  await expect(page.getByText('After the assessment, begun')).toBeVisible();
});

test('a case file is archived, read-only, and brought back; and its history is checked', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  const pages = page.getByRole('navigation', { name: 'This child' });
  await page.getByRole('button', { name: 'Check that nothing has been altered' }).click();
  await expect(page.getByText(/^Nothing has been altered\. All \d+ changes/)).toBeVisible();
  await page.getByRole('button', { name: 'Archive this case file' }).click();
  await expect(pages.getByText('Archived')).toBeVisible();
  await expectNoViolations(page);
  await pages.getByRole('link', { name: /^Family and network/ }).click();
  await expect(page.getByRole('heading', { name: 'Family and network', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a person' })).toHaveCount(0);
  await pages.getByRole('link', { name: /^Kinship|^2\. / }).click();
  await expect(page.getByLabel('Why', { exact: true })).not.toBeEditable();
  await pages.getByRole('link', { name: /^Overview/ }).click();
  await page.getByRole('button', { name: 'Bring back from the archive' }).click();
  await expect(pages.getByText('Archived')).toHaveCount(0);
});
