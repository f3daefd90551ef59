import type { Page } from '@playwright/test';
import { expect, makeChild, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { enterDate, goTo } from './support/case-work.ts';

test('needs are written heading by heading, with the guidance that belongs to each', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Tolland');
  await goTo(page, /^Needs and harm/);
  const school = page.getByRole('button', { name: /^Nursery, school and learning/ });
  await expect(school).toContainText('Nothing written yet');
  await school.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('textbox', { name: /^Education and learning/ })
    .fill('Reads well [E1]. Needs a quiet place.');
  await page.getByLabel('Nursery, school or college').fill('Fernhollow Primary');
  await page.getByLabel('Special educational needs').selectOption('Support at school');
  await expect(school).toContainText('Reads well. Needs a quiet place.');

  const panel = page.locator('#guidance-panel');
  await page.getByRole('button', { name: /^Identity/ }).click();
  await page
    .getByRole('textbox', { name: 'What a home must do to keep who the child is alive' })
    .fill('Somebody who can care for her hair.');
  await expect(panel.getByRole('heading', { name: 'Identity and heritage' })).toBeVisible();
  await page.getByRole('textbox', { name: 'The child’s timescale' }).focus();
  await expect(panel.getByRole('heading', { name: 'Delay', exact: true })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expectNoViolations(page);

  await goTo(page, /^Overview/);
  await goTo(page, /^Needs and harm/);
  await expect(page.getByLabel('Nursery, school or college')).toHaveValue('Fernhollow Primary');
  await page.getByRole('button', { name: 'Close all questions' }).click();
  await expect(page.getByRole('button', { name: /^Needs now/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await expect(page.getByRole('textbox', { name: /^Health: how the child is/ })).toBeVisible();
});

test('identity asks in words that fit a child who is not born yet', async ({ unlocked: page }) => {
  await makeChild(page, 'Wren', 'Tolland');
  await goTo(page, /^Child and identity/);
  await page
    .getByRole('textbox', { name: 'What the child calls people, places and things' })
    .fill('“Nanny Bee”');
  await page.getByLabel('Nationality and immigration status').fill('British');
  await page.getByRole('textbox', { name: /^Interpreter, signing/ }).fill('None needed');
  await expect(
    page.getByRole('textbox', { name: 'What the child likes to be called' }),
  ).toBeVisible();

  await page.getByRole('radio', { name: 'Not yet born' }).check();
  await expect(
    page.getByRole('textbox', { name: 'What the child likes to be called' }),
  ).toHaveCount(0);
  await expect(
    page.getByRole('textbox', { name: 'Health before birth, and what is expected' }),
  ).toBeVisible();
  await expect(
    page.getByRole('textbox', {
      name: 'Interpreter, signing or other help that the parents need',
    }),
  ).toHaveValue('None needed');
  // What was written is never put out of sight.
  await expect(
    page.getByRole('textbox', { name: 'What the child calls people, places and things' }),
  ).toHaveValue('“Nanny Bee”');
  await expect(
    page.locator('#guidance-panel').getByRole('heading', { name: 'Children not yet born' }),
  ).toBeVisible();
  await expectNoViolations(page);
});

test('life story work is recorded piece by piece, beside its guidance', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Tolland');
  await goTo(page, /^Life story work/);
  await expect(page.getByText('No life story work has been recorded yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a piece of life story work' }).click();
  await page.getByLabel('What it is').selectOption('Memory box');
  await page.getByLabel('Who does it').fill('The foster carers');
  await page.getByLabel('Where it is kept, without an address').fill('With Wren, in her room');
  await enterDate(page, 'Date begun', '2026-09-01');
  await expect(page.getByRole('button', { name: /^Memory box/ })).toContainText(
    'Begun 1 September 2026',
  );
  await enterDate(page, 'Date due', '2026-12-01');
  await expect(page.getByRole('button', { name: /^Memory box/ })).toContainText(
    'Due 1 December 2026',
  );
  await expect(
    page.locator('#guidance-panel').getByRole('heading', { name: 'What is due, and when' }),
  ).toBeAttached();
  await expectNoViolations(page);
});

test('family time is planned by person, and whoever has none recorded is named', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Tolland');
  await addPerson(page, { name: 'Dell Tolland', relationship: 'Mother', side: 'maternal' });
  await addPerson(page, { name: 'Rook Tolland', relationship: 'Brother', side: 'sibling' });
  await goTo(page, /^Family time/);
  const missing = page.getByRole('region', { name: 'Nothing recorded yet' });
  await expect(missing.getByRole('listitem')).toHaveText([
    /^Dell Tolland, Mother/,
    /^Rook Tolland, Brother/,
  ]);

  await missing.getByRole('button', { name: /^Record it.*Dell Tolland/ }).focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.fold', { has: page.getByRole('button', { name: /^Dell Tolland/ }) });
  await expect(card).toBeFocused();
  await expect(card.getByLabel('With whom')).toHaveValue(/.+/);
  await card
    .getByRole('textbox', { name: 'What it is for, for this child' })
    .fill('To keep the bond that she seeks out.');
  await card.getByLabel('In what form').selectOption('Seeing each other');
  await card.getByLabel(/^How often/).fill('Weekly, two hours');
  await card.getByLabel(/^Who supports or supervises/).fill('Family time worker');
  await card
    .getByRole('textbox', { name: 'What the child says or shows about it' })
    .fill('“I want more days.”');
  await enterDate(page, 'To be reviewed on', '2027-01-04');
  const row = page
    .getByRole('table', { name: 'Family time now, by person and purpose' })
    .getByRole('row', { name: /^Dell Tolland/ });
  await expect(row).toContainText('To keep the bond that she seeks out.');
  await expect(row).toContainText('Seeing each other; Weekly, two hours; Family time worker');
  await expect(row).toContainText('4 January 2027');
  await expect(missing.getByRole('listitem')).toHaveText([/^Rook Tolland/]);

  // None now is recorded too, with its reason in place of how it goes.
  await missing.getByRole('button', { name: /^Record it.*Rook Tolland/ }).click();
  const brother = page.locator('.fold', {
    has: page.getByRole('button', { name: /^Rook Tolland/ }),
  });
  await brother.getByLabel('In what form').selectOption('None now, for the reason given');
  await brother
    .getByRole('textbox', { name: 'The reason that there is none now' })
    .fill('He asked to wait.');
  await expect(missing).toHaveCount(0);
  await expectNoViolations(page);
});

test('family time is spoken of in the words of the authority', async ({ practiceCase: page }) => {
  await goTo(page, /^Pathway/);
  await page.getByLabel('Local practice profile').selectOption('Enfield');
  await goTo(page, 'Contact');
  await expect(page.getByRole('heading', { name: 'Contact', level: 1 })).toBeVisible();
});

test('the pages read at 320 pixels, in the dark and in forced colours', async ({
  practiceCase: page,
}) => {
  test.setTimeout(240_000);
  for (const name of [/^Needs and harm/, /^Life story work/, /^Family time/]) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await goTo(page, name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const openAll = page.getByRole('button', { name: 'Open all questions' });
    if (await openAll.isVisible()) await openAll.click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
    await expectNoViolations(page);
    await page.emulateMedia({ forcedColors: null });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  }
});

/** Records a person through the call that the screen makes, and opens the child again. */
async function addPerson(page: Page, fields: Readonly<Record<string, string>>) {
  await page.evaluate(async (fields) => {
    const caseFileId = /\/case\/([^/]+)/.exec(location.hash)?.[1] ?? '';
    const reply = (await window.bridge.invoke('entity.create', {
      entityId: crypto.randomUUID(),
      caseFileId,
      kind: 'person',
      parentId: null,
      after: null,
      fields,
    })) as { ok: boolean };
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  }, fields);
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: /^Children/ })
    .click();
  await page.getByRole('link', { name: /Wren Tolland/ }).click();
  await page.getByRole('heading', { name: 'Wren Tolland', level: 1 }).waitFor();
}
