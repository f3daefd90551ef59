import { expect, makeChild, test } from './support/app.ts';
import { expectNoViolations } from './support/axe.ts';

test('what is removed can be brought back after leaving the page, words and all', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  const pages = page.getByRole('navigation', { name: 'This child' });
  await pages.getByRole('link', { name: /^Family and network/ }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Aunt Petra');
  await page.getByRole('button', { name: /^Remove ?: Aunt Petra/ }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(0);

  await pages.getByRole('link', { name: /^Views/ }).click();
  await expect(page.getByText(/^Removed \(/)).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: /^Children/ })
    .click();
  await page.getByRole('link', { name: 'Wren Ashdown' }).click();
  await pages.getByRole('link', { name: /^Family and network/ }).click();
  await page.getByText('Removed (1)').click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Bring it back ?: Aunt Petra/ }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Aunt Petra');
  await expect(page.getByText(/^Removed \(/)).toHaveCount(0);
});

test('a source that is cited is removed only after saying where that leaves the words', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  const pages = page.getByRole('navigation', { name: 'This child' });
  await pages.getByRole('link', { name: /^Sources/ }).click();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByLabel('What it is', { exact: true }).fill('Visit of 3 March');
  await pages.getByRole('link', { name: /Kinship care/ }).click();
  const why = page.getByLabel('Why', { exact: true });
  await why.fill('She said so [E1].');
  await pages.getByRole('link', { name: /^Sources/ }).click();

  const remove = page.getByRole('button', { name: /^Remove ?: E1, Visit of 3 March/ });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: 'Remove this source?' });
  await expect(dialog).toContainText('is cited in 1 place of this case file');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(remove).toBeVisible();
  await remove.click();
  await dialog.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Removed (1)')).toBeVisible();
});

test('what cites a source leads to it, and a factor in the balance leads to its own card', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  const pages = page.getByRole('navigation', { name: 'This child' });
  await pages.getByRole('link', { name: /^Sources/ }).click();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByLabel('What it is', { exact: true }).fill('Visit of 3 March');
  await pages.getByRole('link', { name: /Kinship care/ }).click();
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await page.getByRole('button', { name: 'Add a factor for' }).click();
  await page.getByLabel('The factor in one line').fill('Near her school');
  await page.getByLabel('Sources', { exact: true }).fill('[E1, p 2]');
  const cited = page.getByRole('main').getByRole('link', { name: 'E1 Visit of 3 March' });
  await expect(cited).toBeVisible();

  await pages.getByRole('link', { name: /^Balance/ }).click();
  await page.getByLabel('Realistic options only').uncheck();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Near her school [E1]' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Near her school' }).click();
  await expect(page.getByRole('heading', { name: 'Kinship care', level: 1 })).toBeVisible();
  await expect(page.locator('.fold:focus').getByText('Near her school').first()).toBeVisible();

  await cited.click();
  await expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible();
  await expect(page.locator('.fold:focus').getByText('E1, Visit of 3 March').first()).toBeVisible();
});
