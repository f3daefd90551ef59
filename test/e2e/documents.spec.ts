import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, makeChild, test } from './support/app.ts';
import { answerVoice } from './support/voice.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function openDocuments(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'This child' })
    .getByRole('link', { name: 'Documents' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  await page.locator('.document-preview').getByText('DRAFT').first().waitFor();
}

function outFolder(parent: string): string {
  const folder = path.join(parent, 'exported');
  mkdirSync(folder);
  return folder;
}

/** Answers calls of one name with a failure, as the host would. */
async function answerWith(page: Page, name: string, code: string): Promise<void> {
  await page.route('**/rpc', (route) =>
    (route.request().postDataJSON() as { name: string }).name === name
      ? route.fulfill({ json: { ok: false, error: { code, ref: 'A1B2C3D4E5' } } })
      : route.continue(),
  );
}

test('the document is read as pages, compared with a limit and searched for gaps', async ({
  practiceCase: page,
}) => {
  await openDocuments(page);
  const paper = page.locator('.document-preview');
  await expect(paper.getByRole('heading', { name: /Comparison/ }).first()).toBeVisible();
  await expect(paper.getByRole('table').first()).toBeVisible();
  await expect(
    page.getByText(/^About \d+ pages, of which \d+ are the annex and \d+ the rest\.$/),
  ).toBeVisible();
  await page.getByLabel('Limit to compare with').selectOption('witness-statement');
  await expect(page.getByText(/pages? over the limit of 25/)).toBeVisible();
  await expect(page.getByText('Not verified.')).toBeVisible();
  await expect(page.getByText('Practice Direction 27A, paragraph 5.2A.1')).toBeVisible();
  await expectNoViolations(page);

  await test.step('the contents lead to the parts', async () => {
    await paper.getByRole('link', { name: /Balancing narrative/ }).click();
    await expect(paper.getByRole('heading', { name: /Balancing narrative/ })).toBeFocused();
  });
  await test.step('at 400% zoom only tables scroll sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  });
});

test('a draft is exported in both formats to the folder typed, and the list remembers it', async ({
  host,
  practiceCase: page,
}) => {
  test.setTimeout(150_000);
  const folder = outFolder(host.folder);
  await openDocuments(page);
  await press(page, /Export the draft as DOCX/);
  await expect(page.getByRole('link', { name: 'Enter the folder to save in' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Folder to save in').fill(path.join(folder, 'nowhere'));
  await press(page, /Export the draft as DOCX/);
  await expect(page.getByText('Enter a folder that exists: there is none here')).toBeVisible();
  await page.getByLabel('Folder to save in').fill(folder);
  await page.getByLabel('File name').fill('Balancing exercise: draft');
  await press(page, /Export the draft as DOCX/);
  await expect(page.getByRole('link', { name: /without any of these signs/ })).toBeVisible();
  await page.getByLabel('File name').fill('Balancing exercise');
  await press(page, /Export the draft as DOCX/);
  await expect(page.getByRole('heading', { name: 'The draft has been exported' })).toBeFocused();
  await expect(page.getByText('It has left the vault')).toBeVisible();
  await expect(page.getByText('Fingerprint of its content')).toBeVisible();
  await expectNoViolations(page);

  await test.step('a file of the same name is replaced only when asked', async () => {
    const before = readFileSync(path.join(folder, 'Balancing exercise.docx'));
    await press(page, /Export the draft as DOCX/);
    const dialog = page.getByRole('dialog', { name: 'Replace the file?' });
    await expect(dialog).toBeVisible();
    await expectNoViolations(page);
    await dialog.getByRole('button', { name: 'Choose another name' }).click();
    await expect(page.getByLabel('File name')).toBeFocused();
    expect(readFileSync(path.join(folder, 'Balancing exercise.docx'))).toEqual(before);
    await press(page, /Export the draft as DOCX/);
    await dialog.getByRole('button', { name: 'Replace it' }).click();
    await expect(page.getByRole('heading', { name: 'The draft has been exported' })).toBeVisible();
  });

  await test.step('PDF, cancelled and then let through', async () => {
    await page.getByLabel(/^PDF/).check();
    await press(page, /Export the draft as PDF/);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await press(page, 'Cancel the export');
    await expect(
      page.getByText('The export was cancelled. No file has been written.'),
    ).toBeVisible();
    expect(readdirSync(folder)).toEqual(['Balancing exercise.docx']);
    await press(page, /Export the draft as PDF/);
    await expect(page.getByRole('heading', { name: 'The draft has been exported' })).toBeFocused({
      timeout: 60_000,
    });
    const pdf = readFileSync(path.join(folder, 'Balancing exercise.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  const exported = page.locator('.export-list li');
  await expect(exported).toHaveCount(3);
  await expect(exported.first()).toContainText('Rowan Hale');
});

test('gaps are named with links to where they are written, and stop nothing, the voice of the child apart', async ({
  host,
  unlocked: page,
}) => {
  const folder = outFolder(host.folder);
  await makeChild(page, 'Wren', 'Ashdown');
  await openDocuments(page);
  const missing = page.locator('.missing-parts');
  await expect(missing.getByRole('heading', { level: 3 })).toHaveCount(9);
  await expect(missing).toContainText('Nothing under “Balancing narrative”');
  await answerVoice(page, 'Yes, it is clear');
  await page.getByLabel('Folder to save in').fill(folder);
  await press(page, /Export the draft as DOCX/);
  await expect(page.getByRole('heading', { name: 'The draft has been exported' })).toBeVisible();
  await missing.getByRole('link', { name: 'Nothing under “Balancing narrative”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Balance' })).toBeVisible();
});

test('confidential words in a printed field stop the export, and the field is named without them', async ({
  host,
  unlocked: page,
}) => {
  const folder = outFolder(host.folder);
  await makeChild(page, 'Wren', 'Ashdown');
  await page.getByRole('link', { name: 'Child and identity' }).first().click();
  await page
    .getByRole('textbox', { name: 'Confidential address or contact details' })
    .fill('14 Larch Close, Harrowmere, HM4 2QT');
  await page.getByRole('link', { name: 'Needs and harm' }).first().click();
  await page
    .getByRole('textbox', { name: 'The child’s needs now' })
    .fill('Wren is settled at 14 Larch Close.');
  await openDocuments(page);
  await answerVoice(page, 'Yes, it is clear');
  await page.getByLabel('Folder to save in').fill(folder);
  await press(page, /Export the draft as DOCX/);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The document would print confidential details');
  await expect(alert).not.toContainText('Larch');
  expect(readdirSync(folder)).toEqual([]);
  await expectNoViolations(page);
  await alert.getByRole('link', { name: /The child’s needs now/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Needs and harm' })).toBeVisible();
});

// The faults themselves are planted in `test/store`; here the screen is given their answers.
for (const { code, title } of [
  { code: 'file_in_use', title: 'The file is open in another program' },
  { code: 'read_only', title: 'The folder cannot be written to' },
  { code: 'disk_full', title: 'The disk is full' },
  { code: 'no_printer', title: 'A PDF cannot be made here' },
  { code: 'unexpected', title: 'The document was not exported' },
]) {
  test(`the answer ${code} to an export says what is safe and what to do`, async ({
    host,
    unlocked: page,
  }) => {
    await makeChild(page, 'Wren', 'Ashdown');
    await openDocuments(page);
    await answerVoice(page, 'Yes, it is clear');
    await answerWith(page, 'exports.write', code);
    await page.getByLabel('Folder to save in').fill(host.folder);
    await press(page, /Export the draft as DOCX/);
    await expect(page.getByRole('alert')).toContainText(title);
    await expect(page.getByRole('alert')).toContainText('the case file is as it was');
    await expect(page.getByRole('alert')).toContainText('Reference A1B2C3D4E5');
  });
}
