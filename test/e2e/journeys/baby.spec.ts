import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { step, walkMonths, walkWorkingDays } from '../../unit/timetable/independent.ts';
import { expect, makeChild, test } from '../support/app.ts';
import { expectNoViolations } from '../support/axe.ts';
import {
  addRow,
  dueCard,
  enterDate,
  goTo,
  inWords,
  untilSaved,
  weigh,
} from '../support/case-work.ts';
import { answerVoice } from '../support/voice.ts';

/*
 * A worker in Camden: a baby planned for before birth, placed with early permanence carers soon
 * after it, and the appraisal that goes with the care plan. The days expected are worked out by the
 * tests' own calculation, never by the product's.
 */
const LETTER = '2026-07-20';
const EXPECTED = '2026-09-14';
const BORN = '2026-09-09';
const ISSUED = '2026-09-10';
const INTERIM_ORDER = '2026-09-11';
const PLACED = '2026-09-14';
const FIRST_REVIEW = '2026-10-06';

test.use({ today: '2026-11-23' });

test('a baby, from the pre-birth plan to fostering for adoption', async ({
  host,
  unlocked: page,
}) => {
  test.setTimeout(240_000);
  await makeChild(page, 'Baby', 'Tarrowby');

  await test.step('before the birth', async () => {
    await goTo(page, /^Child and identity/);
    await page.getByRole('radio', { name: 'Not yet born' }).check();
    await enterDate(page, 'Expected date of birth', EXPECTED);
    await page.getByLabel('Case number in the council’s system').fill('CM-4471');
    await goTo(page, /^Pathway/);
    await page.getByLabel('Local practice profile').selectOption('Camden');
    const map = page.getByRole('navigation', { name: 'Pathway' });
    await map.getByRole('link', { name: /pre-birth assessment/ }).click();
    await page.getByRole('button', { name: 'Record that the child is at this stage' }).click();
    await expect(page.getByText('does the pre-birth assessment explore').first()).toBeVisible();

    await goTo(page, /^Legal status and dates/);
    await addRow(page, 'Add a notice or step', {
      choose: { 'What was sent, told or done': 'Letter before proceedings sent' },
      dates: { 'Date sent or done': LETTER },
    });
    await goTo(page, /^Timetable/);
    await expect(dueCard(page, 'Review of the pre-proceedings plan').first()).toContainText(
      inWords(step(LETTER, 42)),
    );
    // Nothing runs from a birth that has not happened.
    await expect(page.getByText('First review: by')).toHaveCount(0);
  });

  await test.step('the birth, the application, the order and the placement', async () => {
    await goTo(page, /^Child and identity/);
    await page.getByLabel('First name').fill('Linnet');
    await page.getByRole('radio', { name: 'Born', exact: true }).check();
    await enterDate(page, 'Date of birth', BORN);
    await goTo(page, /^Legal status and dates/);
    await addRow(page, 'Add an order or application', {
      choose: { 'What it is': 'Application for a care or supervision order' },
      dates: { 'Date made or issued': ISSUED },
    });
    await addRow(page, 'Add a legal status', {
      choose: { 'Legal status': 'Interim care order' },
      dates: { 'Date it began': INTERIM_ORDER },
    });
    await addRow(page, 'Add a placement', {
      choose: { Where: 'With early permanence carers' },
      write: { 'Described as': 'Early permanence carers' },
      dates: { 'Date it began': PLACED },
    });
    await untilSaved(page);
  });

  await test.step('every date falls where the second calculation puts it', async () => {
    await goTo(page, /^Timetable/);
    const limits: readonly (readonly [string, string])[] = [
      ['First review', walkWorkingDays(INTERIM_ORDER, 20)],
      ['Care plan', walkWorkingDays(PLACED, 10)],
      ['Placement plan', walkWorkingDays(PLACED, 5)],
      ['First visit', step(PLACED, 7)],
      ['proceedings', step(ISSUED, 26 * 7 - 1)],
    ];
    for (const [title, limit] of limits) {
      await expect(dueCard(page, inWords(limit)).filter({ hasText: title }).first()).toBeVisible();
    }
    // Day 18 in business days, the day of issue being Day 1.
    await expect(dueCard(page, 'Day 18: case management hearing: by').first()).toContainText(
      inWords(walkWorkingDays(ISSUED, 17)),
    );
    await expectNoViolations(page);
  });

  await test.step('the first review, held: the second counts from the day it was held', async () => {
    await goTo(page, /^Legal status and dates/);
    await addRow(page, 'Add a review', {
      choose: { 'What kind of review': 'Review of a looked-after child' },
      dates: { 'Date held, or begun': FIRST_REVIEW },
    });
    await goTo(page, /^Timetable/);
    await expect(page.locator('.due-card', { hasText: 'Second review: by' }).first()).toContainText(
      `by ${inWords(walkMonths(FIRST_REVIEW, 3))}, three months after the first review was actually held on ${inWords(FIRST_REVIEW)}`,
    );
  });

  await test.step('fostering for adoption is weighed as an interim route, never as the plan', async () => {
    await weigh(page, {
      number: 7,
      realistic: 'Realistic',
      why: 'Nobody in either family has come forward who could keep her safe.',
      conclusion: 'Preferred plan',
    });
    await weigh(page, {
      number: 6,
      realistic: 'Realistic',
      why: 'The carers are approved to foster and to adopt, and know that she may go home.',
      conclusion: 'Interim route to',
    });
    await page.getByLabel('Interim route to').last().selectOption('Adoption');
    await expect(
      page.getByRole('group', { name: 'Conclusion', exact: true }).getByLabel('Preferred plan'),
    ).toHaveCount(0);
    await goTo(page, /^Plan/);
    await expect(page.getByRole('definition').first()).toHaveText('Adoption');
  });

  await test.step('a view for a child who has no words', async () => {
    await goTo(page, /^Views/);
    await addRow(page, 'Add a view', {
      write: {
        'How it was ascertained': 'Watching a feed and a bath with her carers',
        'Exact words, or what was seen': 'She quietens to her carer’s voice within a minute.',
      },
      dates: { Date: '2026-11-16' },
    });
    await untilSaved(page);
  });

  await test.step('the voice of a child without words is asked for, and not passed in silence', async () => {
    await goTo(page, /^6\. /);
    const answer = page.getByRole('group', { name: 'Have you completed this section?' });
    await answer.getByLabel('Yes, I have completed this section').click();
    await expect(page.getByText('This section is not marked as complete yet.')).toBeVisible();
    await expect(answer.getByLabel('Yes, I have completed this section')).not.toBeChecked();
    await answerVoice(page, 'Yes, it is clear', 'In how she settles: the view of 16 November.');
    await answer.getByLabel('Yes, I have completed this section').check();
    await expectNoViolations(page);
  });

  await test.step('the document says so too, and nothing held back is in it', async () => {
    await goTo(page, /^Child and identity/);
    await page
      .getByRole('textbox', { name: 'Confidential address or contact details' })
      .fill('11 Wagtail Yard, Thistlemouth, QX4 8LN');
    await untilSaved(page);
    const folder = path.join(host.folder, 'exported');
    mkdirSync(folder);
    await goTo(page, /^Documents/);
    await page.locator('.document-preview').getByText('DRAFT').first().waitFor();
    // It is asked once more before anything leaves the vault.
    await answerVoice(page, 'Yes, it is clear', 'In the view of 16 November.');
    await page.getByRole('button', { name: /Export the draft as DOCX/ }).click();
    await page.getByLabel('Folder to save in').fill(folder);
    await page.getByLabel('File name').fill('Linnet');
    await page.getByRole('button', { name: /Export the draft as DOCX/ }).click();
    await expect(page.getByRole('heading', { name: 'The draft has been exported' })).toBeVisible({
      timeout: 60_000,
    });
    const parts = unzipSync(readFileSync(path.join(folder, 'Linnet.docx')));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
      /<[^>]+>/g,
      ' ',
    );
    expect(words).toContain('Interim route to');
    expect(words).toContain('She quietens to her carer’s voice');
    expect(words).not.toContain('Wagtail');
  });
});
