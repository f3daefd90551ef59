import type { Locator, Page } from '@playwright/test';
import { expect, makeChild, test, unlock } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { goTo, untilSaved } from './support/case-work.ts';
import { answerVoice, voicePrompt } from './support/voice.ts';

const COMPLETED = 'Yes, I have completed this section';
const LATER = 'I will come back to this';
const NOT_COMPLETE = 'This section is not marked as complete yet.';

function completion(page: Page): Locator {
  return page.getByRole('group', { name: 'Have you completed this section?' });
}

test('an option is not complete while the voice of the child has been passed over', async ({
  host,
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await expect(page.getByText('Not answered yet at any stage')).toBeVisible();
  await goTo(page, /^7\. /);
  await page.getByRole('button', { name: 'Open all questions' }).click();
  await page.getByRole('textbox', { name: 'Rationale' }).fill('Still being weighed.');

  const prompt = voicePrompt(page);
  await expect(prompt.getByText('No view of the child bears on this option yet.')).toBeVisible();
  await test.step('nothing answered: it stops, and the focus is on the question', async () => {
    await completion(page).getByLabel(COMPLETED).click();
    await expect(page.getByRole('alert')).toContainText(NOT_COMPLETE);
    await expect(completion(page).getByLabel(COMPLETED)).not.toBeChecked();
    await expect(prompt.getByLabel('Yes, it is clear')).toBeFocused();
    await expectNoViolations(page);
  });

  await test.step('acknowledged with no reason: it stops, and the focus is on the words', async () => {
    await prompt.getByLabel(LATER).check();
    await completion(page).getByLabel(COMPLETED).click();
    await expect(page.getByRole('alert')).toContainText('why it waits');
    await expect(completion(page).getByLabel(COMPLETED)).not.toBeChecked();
    await expect(prompt.getByRole('textbox')).toBeFocused();
  });

  await test.step('acknowledged with a reason: the work goes on', async () => {
    await page.keyboard.type('The interpreter comes on Friday.');
    await expect(page.getByText('That is answered. You can now say')).toBeVisible();
    await completion(page).getByLabel(COMPLETED).check();
    await expect(completion(page).getByLabel(COMPLETED)).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Rationale' })).toHaveValue(
      'Still being weighed.',
    );
    await untilSaved(page);
  });

  await test.step('it is listed as something to come back to, and the others as open', async () => {
    await goTo(page, /^Overview/);
    await expect(page.getByText('Not answered yet at 10 of 11 stages')).toBeVisible();
    await expect(page.getByText('The interpreter comes on Friday.')).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: 'This child' }).getByText('Child’s voice: 10 to answer'),
    ).toBeVisible();
  });

  await test.step('and all of it is there after a restart', async () => {
    await host.stop();
    await page.goto(await host.start());
    await unlock(page);
    await page.getByRole('link', { name: 'Wren Ashdown' }).click();
    await page.getByRole('link', { name: '7. Adoption' }).last().click();
    await expect(prompt.getByLabel(LATER)).toBeChecked();
    await expect(prompt.getByRole('textbox')).toHaveValue('The interpreter comes on Friday.');
    await expect(prompt.getByText(/^Answered on /)).toBeVisible();
    await expect(completion(page).getByLabel(COMPLETED)).toBeChecked();
  });
});

test('the plan is held back by keyboard alone, and let go by an answer', async ({
  practiceCase: page,
}) => {
  await goTo(page, /^Plan/);
  const prompt = voicePrompt(page);
  // What Ada said last stands beside the question, with its date.
  await expect(prompt.getByText('I want one with everybody in.')).toBeVisible();
  await completion(page).getByLabel('I will come back to it later').focus();
  await page.keyboard.press('ArrowUp');
  await expect(prompt.getByLabel('Yes, it is clear')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(prompt.getByLabel('Yes, it is clear')).toBeChecked();
  await expect(prompt.getByLabel('Yes, it is clear')).toBeFocused();
  await completion(page).getByLabel(COMPLETED).focus();
  await page.keyboard.press('Space');
  await expect(completion(page).getByLabel(COMPLETED)).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a stage of the pathway is not left in silence', async ({ unlocked: page }) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await goTo(page, /^Pathway/);
  await page.getByLabel('Local practice profile').selectOption('Somerset');
  const stops = page.getByRole('navigation', { name: 'Pathway' }).getByRole('link');
  const record = page.getByRole('button', { name: 'Record that the child is at this stage' });
  await stops.nth(0).click();
  await record.click();
  await expect(voicePrompt(page)).toBeVisible();
  await stops.nth(1).click();
  await record.click();
  await expect(page.getByRole('alert')).toContainText('Not recorded yet');
  await expect(voicePrompt(page).getByLabel('Yes, it is clear')).toBeFocused();
  await answerVoice(page, 'No, not yet', 'She has met me once. I see her at nursery on Monday.');
  await record.click();
  await expect(stops.nth(1)).toContainText('The child is here');
  // The stage just begun asks for itself.
  await expect(voicePrompt(page).getByLabel('No, not yet')).not.toBeChecked();
  await expectNoViolations(page);
});

test('a document is not exported before the question is answered or acknowledged', async ({
  host,
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await goTo(page, /^Documents/);
  await expect(
    page.getByRole('link', { name: /voice of the child is clear in the plan has not been/ }),
  ).toBeVisible();
  await page.getByLabel('Folder to save in').fill(host.folder);
  const start = page.getByRole('button', { name: 'Export the draft as DOCX' });
  await start.click();
  await expect(page.getByRole('alert')).toContainText('Nothing has been exported yet.');
  await expect(voicePrompt(page).getByLabel('Yes, it is clear')).toBeFocused();
  await expect(page.getByLabel('Folder to save in')).toHaveValue(host.folder);
  await answerVoice(page, LATER, 'This is a first draft for my manager.');
  await start.click();
  await expect(
    page
      .getByText('It was saved as')
      .or(page.getByText(/^Exported/))
      .first(),
  ).toBeVisible();
});

test('an unborn child is asked about in other words', async ({ unlocked: page }) => {
  await makeChild(page, 'Baby', 'Ashdown');
  await goTo(page, /^Child and identity/);
  await page.getByRole('radio', { name: 'Not yet born' }).check();
  await goTo(page, /^1\. /);
  await expect(voicePrompt(page).getByText('This child is not born yet.')).toBeVisible();
  await expect(
    voicePrompt(page).getByText('what this child would need said about this option'),
  ).toBeVisible();
});

test('the child’s views stand first and apart, with how old they are, and by option', async ({
  practiceCase: page,
}) => {
  await goTo(page, /^Views/);
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText([
    'The child',
    'Other people',
    'Which option each bears on',
    'Is the voice of the child clear?',
  ]);
  await expect(page.getByRole('button', { name: /^11 November 2026, .+ ago/ })).toBeVisible();
  const options = page.getByRole('region', { name: 'Views by option' });
  await expect(options.getByRole('row', { name: /^Adoption None None/ })).toBeVisible();
  await expect(
    options.getByRole('row', { name: /^Special guardianship order 2, latest/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add a view of a parent' }).click();
  const parents = page.locator('.views-of', { hasText: 'Parents' });
  await expect(parents.getByLabel('Day').last()).toBeFocused();
  await parents.getByLabel('Whose view').last().selectOption('A carer');
  const carers = page.locator('.views-of', { hasText: 'Carers' });
  await expect(carers.getByLabel('Whose view').last()).toHaveValue('carer');
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});
