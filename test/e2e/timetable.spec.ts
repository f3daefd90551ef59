import { expect, makeChild, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { enterDate, goTo } from './support/case-work.ts';

test('the timetable says each date, why it falls there, and what it rests on', async ({
  practiceCase: page,
}) => {
  await goTo(page, /^Timetable/);
  await expect(page.getByRole('heading', { name: 'Timetable', level: 1 })).toBeVisible();
  const review = page.locator('.due-card', { hasText: 'Next review' }).first();
  await expect(review).toContainText(
    'Next review: by 13 April 2027, six months after the second review was actually held on 13 October 2026.',
  );
  await expect(review).toContainText('Law');
  await expect(review).toContainText('regulation 33(2)');

  await review.getByText('Source and count').click();
  await expect(review.locator('.source-list')).toContainText('SI 2010/959');
  await expect(review.getByRole('row')).toHaveCount(8);
  await expect(review.getByRole('row').last()).toContainText('13 April 2027');
  await expectNoViolations(page);
});

test('a date that is corrected says what it moved', async ({ practiceCase: page }) => {
  await goTo(page, /^Legal status and dates/);
  const second = page.locator('.fold', { hasText: 'Second child in care review' }).first();
  await second.getByRole('button', { name: /^Second child in care review/ }).click();
  await enterDate(second, 'Date held', '2026-10-06');
  await goTo(page, /^Timetable/);
  await expect(
    page.getByText('Next review: moved from 13 April 2027 to 6 April 2027.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText('Next review: moved')).toHaveCount(0);
});

test('a child with a first date sees what is due on every page', async ({ unlocked: page }) => {
  await makeChild(page, 'Wren', 'Tolland');
  await expect(page.getByText('Nothing can be worked out yet.')).toBeVisible();
  await goTo(page, /^Legal status and dates/);
  await page.getByRole('button', { name: 'Add a legal status' }).click();
  const status = page.locator('.fold').filter({ has: page.getByLabel('Legal status') });
  await status.getByLabel('Legal status').selectOption('Accommodated under section 20');
  await enterDate(status, 'Date it began', '2026-03-16');
  await goTo(page, /^Timetable/);
  await expect(page.locator('.due-card', { hasText: 'First review' }).first()).toContainText(
    'First review: by 15 April 2026, 20 working days after the child becoming looked after on 16 March 2026.',
  );
  await goTo(page, /^Overview/);
  await expect(page.getByRole('heading', { name: 'What is due' })).toBeVisible();
});

test('what has passed is recorded from where it is said', async ({ practiceCase: page }) => {
  await goTo(page, /^Timetable/);
  const plan = page.locator('.due-card', { hasText: 'Care plan: by 3 July 2026' });
  await expect(plan).toContainText('nothing is recorded as done');
  await plan.getByRole('button', { name: /^Record it/ }).click();
  await expect(page.getByRole('heading', { name: 'Legal status and dates' })).toBeVisible();
  const row = page.locator('.fold', { hasText: 'Care plan' }).last();
  await enterDate(row, 'Date completed', '2026-06-29');
  await goTo(page, /^Timetable/);
  await page.getByText(/^Done \(/).click();
  await expect(plan).toContainText('Done on 29 June 2026, on time');
});

test('an authority changes a rule with a source, sees it as local, and takes it back', async ({
  practiceCase: page,
}) => {
  const app = page.getByRole('navigation', { name: 'App' });
  await app.getByRole('link', { name: /^Settings/ }).click();
  await page.getByRole('button', { name: 'Change or retire a rule' }).click();
  await page.getByLabel('Which rule').selectOption('T14 Next review');
  await page.getByLabel('How many').fill('4');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert')).toContainText('written down');
  await page.getByLabel('Source', { exact: true }).fill('Practice standards 2026, page 4');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('T14 is changed.')).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('link', { name: 'Every rule, to read and print' }).click();
  const rule = page.getByRole('row', { name: /^T14/ });
  await expect(rule).toContainText('Local');
  await expect(rule).toContainText('four months after');
  await expect(rule).toContainText('As it comes with the app');
  await expect(rule).toContainText('six months after');
  await expectNoViolations(page);

  await app.getByRole('link', { name: /^Settings/ }).click();
  await page.getByRole('button', { name: /^Bring back the rule as it came/ }).click();
  await expect(page.getByText('T14 stands as it came.')).toBeVisible();
});

test('the timetable and the rules read at 320 pixels', async ({ practiceCase: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Show the pages' }).click();
  await goTo(page, /^Timetable/);
  await expect(page.getByRole('heading', { name: 'Timetable', level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.getByRole('link', { name: /^Every rule/ }).click();
  await expect(page.getByRole('heading', { name: 'Rules of the timetable' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
});
