import type { Locator, Page } from '@playwright/test';
import { expect, makeChild, test, unlock } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { enterDate, goTo } from './support/case-work.ts';

async function addPerson(
  page: Page,
  person: { name: string; relationship: string; side: string; sex: string },
): Promise<Locator> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  const card = page.locator('.fold:has(> .fold-heading [aria-expanded="true"])').filter({
    has: page.getByRole('button', { name: /^Remove ?: Person \d+/ }),
  });
  await expect(card.getByLabel('Name', { exact: true })).toBeFocused();
  await card.getByLabel('Name', { exact: true }).fill(person.name);
  const named = personCard(page, person.name);
  await named.getByLabel('Relationship to the child').fill(person.relationship);
  await named.getByLabel('Side of the family').selectOption(person.side);
  await named.getByLabel('Sex', { exact: true }).selectOption(person.sex);
  return named;
}

function personCard(page: Page, name: string): Locator {
  return page.locator('.fold').filter({
    has: page.getByRole('button', { name: new RegExp(`^Remove ?: ${name}$`) }),
  });
}

async function open(card: Locator, heading: string): Promise<void> {
  const button = card.getByRole('button', { name: new RegExp(`^${heading}`) }).first();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

const mother = {
  name: 'Bryony Tolland',
  relationship: 'Mother',
  side: 'Mother’s side',
  sex: 'Female',
};
const brother = {
  name: 'Fenn Tolland',
  relationship: 'Half-brother',
  side: 'Brother or sister',
  sex: 'Male',
};
const aunt = {
  name: 'Petra Tolland',
  relationship: 'Maternal aunt',
  side: 'Mother’s side',
  sex: 'Female',
};

test('a family is entered once: people, ties, responsibility, carers and pairs', async ({
  unlocked: page,
}) => {
  test.setTimeout(180_000);
  await makeChild(page, 'Wren', 'Tolland');
  await goTo(page, /^Family and network/);
  const bryony = await addPerson(page, mother);
  await addPerson(page, brother);
  await addPerson(page, aunt);

  // Ties, from a card and without leaving the page.
  await open(bryony, 'How they are related');
  await bryony.getByRole('button', { name: 'Add a child of Bryony Tolland' }).click();
  const form = bryony.getByRole('form', { name: 'Add a child of Bryony Tolland' });
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('Choose who the child is');
  await expect(form.getByLabel('Child', { exact: true })).toBeFocused();
  await form.getByLabel('Child', { exact: true }).selectOption('Wren Tolland');
  await form.getByLabel('In what way').selectOption('By birth');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(bryony.getByText('Mother of Wren Tolland', { exact: true })).toBeVisible();
  await expect(bryony.getByRole('button', { name: 'Add a child of Bryony Tolland' })).toBeFocused();

  // An impossible tie says what to do beside the field, and what was chosen stays.
  await bryony.getByRole('button', { name: 'Add a child of Bryony Tolland' }).click();
  await form.getByLabel('Child', { exact: true }).selectOption('Wren Tolland');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('is recorded already');
  await expect(form.getByLabel('Child', { exact: true }).locator('option:checked')).toHaveText(
    'Wren Tolland',
  );
  await form.getByLabel('Child', { exact: true }).selectOption('Fenn Tolland');
  await form.getByLabel('In what way').selectOption('By birth');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(bryony.getByText('Mother of Fenn Tolland', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Bryony Tolland, mother of Wren Tolland/ }),
  ).toBeVisible();

  // Parental responsibility: how it is held is asked only where it is.
  await open(bryony, 'Parental responsibility');
  await expect(bryony.getByLabel('How parental responsibility is held')).toHaveCount(0);
  await bryony
    .getByLabel('Parental responsibility', { exact: true })
    .selectOption('Has parental responsibility');
  await bryony.getByLabel('How parental responsibility is held').selectOption('As the mother');
  await expect(bryony.getByText('A mother has it from the birth.')).toBeVisible();
  await bryony.getByLabel('How this is known').fill('Birth certificate seen');
  const table = page.getByRole('table', { name: /^Who holds parental responsibility/ });
  await expect(table.getByRole('row', { name: /Bryony Tolland/ })).toContainText('As the mother');

  // Both sides are shown, with what is missing.
  const paternal = page.locator('.family-side', { hasText: 'Father’s side' });
  await expect(paternal).toContainText('Nobody on this side is listed.');
  await paternal.getByRole('button', { name: /^Say how far it has been explored/ }).click();
  await paternal.getByLabel('Not explored, for the reason given').check();
  await expect(paternal).toContainText('The reason is not given');
  await paternal
    .getByRole('textbox', { name: /^The reason that it has not been explored/ })
    .fill('His name is not known.');
  await expect(paternal).not.toContainText('The reason is not given');
  await expectNoViolations(page);

  // A carer's negative viability, its reasons shared, and challenged.
  await goTo(page, /^Candidate carers/);
  await page.getByLabel('Somebody listed who is a candidate carer').selectOption('Petra Tolland');
  await page.getByRole('button', { name: 'Mark as a candidate carer' }).click();
  await page.getByRole('button', { name: 'Add an assessment of Petra Tolland' }).click();
  await page.getByLabel('What it is').selectOption('Viability assessment');
  const row = page.locator('.fold .fold', { hasText: 'Viability assessment, Petra Tolland' });
  await enterDate(row, 'Date asked for', '2026-09-01');
  await enterDate(row, 'Date completed', '2026-09-22');
  await row.getByLabel('Outcome', { exact: true }).selectOption('Negative');
  await expect(row).toContainText('It is not said whether the reasons were shared');
  await row
    .getByRole('textbox', { name: 'Reasons for the outcome' })
    .fill('Two moves are planned this winter.');
  await enterDate(row, 'Date the reasons were shared', '2026-09-25');
  await row.getByLabel('Was the outcome challenged?').selectOption('Challenged, and answered');
  await enterDate(row, 'Date of the challenge', '2026-10-02');
  await row
    .getByRole('textbox', { name: 'What was challenged' })
    .fill('The moves have been put off.');
  await expect(row.getByText('Not said yet')).toHaveCount(0);
  await expectNoViolations(page);

  // The same row stands on the page of dates.
  await goTo(page, /^Legal status and dates/);
  const dated = page.getByRole('button', { name: /^Viability assessment, Petra Tolland/ });
  await expect(dated).toContainText('Negative, 22 September 2026');
  await expect(page.getByLabel('Candidate carer').locator('option:checked')).toHaveText(
    'Petra Tolland',
  );

  // The pair that the parents recorded make.
  await goTo(page, /^Brothers and sisters/);
  await page
    .getByRole('button', { name: /^Begin this pair ?: Wren Tolland and Fenn Tolland$/ })
    .click();
  await expect(page.getByText('From the parents recorded: Same mother.')).toBeVisible();
  const pair = page.locator('.entity-list .fold', { hasText: 'Wren Tolland and Fenn Tolland' });
  await open(pair.first(), 'Assessment: together or apart');
  await page.getByLabel('Assessment of living together or apart').selectOption('Completed');
  await page
    .getByRole('textbox', { name: 'What it found for Fenn Tolland' })
    .fill('He looks for her at bedtime.');
  await open(pair.first(), 'Plan');
  await page.getByLabel('To live together').check();
  await expectNoViolations(page);

  await goTo(page, /^Professionals/);
  await page.getByRole('button', { name: 'Add a professional' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Idris Vane');
  await page.getByLabel('Role', { exact: true }).selectOption('Advocate');
  await expectNoViolations(page);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();

  // All of it is there after the app is opened again.
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await page.getByLabel('Passphrase', { exact: true }).isVisible()) await unlock(page);
  await openChild(page);
  await goTo(page, /^Professionals/);
  await expect(page.getByRole('button', { name: /^Idris Vane ?, Advocate$/ })).toBeVisible();
  await goTo(page, /^Brothers and sisters/);
  await expect(
    page.getByRole('button', {
      name: /^Wren Tolland and Fenn Tolland ?, Same mother, To live together$/,
    }),
  ).toBeVisible();
  await goTo(page, /^Candidate carers/);
  await expect(
    page.getByRole('button', {
      name: /^Viability assessment, Petra Tolland ?, Negative, 22 September 2026$/,
    }),
  ).toBeVisible();
  await goTo(page, /^Family and network/);
  await expect(
    page.getByRole('button', { name: /^Bryony Tolland, mother of Fenn Tolland ?, By birth/ }),
  ).toBeVisible();
});

async function openChild(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Children', level: 1 });
  if (await heading.isVisible()) await page.getByRole('link', { name: 'Wren Tolland' }).click();
  await page.getByRole('navigation', { name: 'This child' }).getByRole('link').first().waitFor();
}

test('somebody who is named elsewhere is removed only after saying where', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Tolland');
  await goTo(page, /^Family and network/);
  const bryony = await addPerson(page, mother);
  await open(bryony, 'How they are related');
  await bryony.getByRole('button', { name: 'Add a child of Bryony Tolland' }).click();
  await bryony.getByLabel('Child', { exact: true }).selectOption('Wren Tolland');
  await bryony.getByRole('button', { name: 'Add', exact: true }).click();

  const remove = page.getByRole('button', { name: /^Remove ?: Bryony Tolland$/ });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: 'Remove Bryony Tolland?' });
  await expect(dialog).toContainText('Bryony Tolland, mother of Wren Tolland');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(remove).toBeVisible();
  await remove.click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  const tie = page.getByRole('button', {
    name: /^Somebody who has been removed, parent of Wren Tolland/,
  });
  await tie.click();
  await expect(page.getByLabel('Parent', { exact: true }).locator('option:checked')).toHaveText(
    'Somebody who has been removed',
  );
});

test('a circle of parents is said beside the field, and a keyboard adds a couple', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Tolland');
  await goTo(page, /^Family and network/);
  await addPerson(page, mother);
  await addPerson(page, aunt);
  const related = page.locator('section.card', {
    has: page.getByRole('heading', { name: 'How people are related', level: 2 }),
  });
  const add = related.getByRole('button', { name: 'Add a parent and child' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(related.getByLabel('Parent', { exact: true })).toBeFocused();
  await related.getByLabel('Parent', { exact: true }).selectOption('Bryony Tolland');
  await related.getByLabel('Child', { exact: true }).selectOption('Petra Tolland');
  await related.getByRole('button', { name: 'Add', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();

  await page.keyboard.press('Enter');
  await related
    .getByRole('form')
    .getByLabel('Parent', { exact: true })
    .selectOption('Petra Tolland');
  await related
    .getByRole('form')
    .getByLabel('Child', { exact: true })
    .selectOption('Bryony Tolland');
  await related.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(related.getByRole('alert')).toContainText(
    'Petra Tolland is recorded as descending from Bryony Tolland',
  );
  await expectNoViolations(page);
  await related.getByRole('button', { name: 'Cancel' }).click();

  const couple = related.getByRole('button', { name: 'Add a couple' });
  await couple.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bry');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Pet');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sep');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(
    related.getByRole('button', { name: 'Bryony Tolland, separated from Petra Tolland' }),
  ).toBeVisible();
});

test('the pages of the family read at 320 pixels', async ({ practiceCase: page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const screens = [/^Family and network/, /^Candidate carers/, /^Brothers/, /^Professionals/];
  for (const name of screens) {
    await page.getByRole('button', { name: 'Show the pages' }).click();
    await goTo(page, name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  }
});
