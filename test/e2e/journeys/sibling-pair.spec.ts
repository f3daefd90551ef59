import { step, walkMonths } from '../../unit/timetable/independent.ts';
import { expect, makeChild, test } from '../support/app.ts';
import { expectNoViolations } from '../support/axe.ts';
import {
  addChildOf,
  addPerson,
  addRow,
  dueCard,
  enterDate,
  goTo,
  inWords,
  openPart,
  untilSaved,
  weigh,
} from '../support/case-work.ts';
import type { Page } from '@playwright/test';

/*
 * A worker in Croydon: a brother and a sister, she in long-term fostering, he at home with their
 * father under a care order. Each has a case file; each is in the other's.
 */
const CARE_ORDER = '2025-10-03';
const FOSTERED = '2025-10-20';
const HOME = '2026-11-02';
const LAST_REVIEW = '2026-10-14';
const LAST_VISIT = '2026-11-06';

test.use({ today: '2026-11-23' });

async function begin(page: Page, name: string, born: string): Promise<void> {
  await makeChild(page, name, 'Larkwood');
  await goTo(page, /^Child and identity/);
  await page.getByRole('radio', { name: 'Born', exact: true }).check();
  await enterDate(page, 'Date of birth', born);
  await goTo(page, /^Pathway/);
  await page.getByLabel('Local practice profile').selectOption('Croydon');
  await goTo(page, /^Legal status and dates/);
  await addRow(page, 'Add a legal status', {
    choose: { 'Legal status': 'Care order' },
    dates: { 'Date it began': CARE_ORDER },
  });
  for (const date of ['2025-10-28', '2026-01-20', '2026-04-15', LAST_REVIEW]) {
    await addRow(page, 'Add a review', {
      choose: { 'What kind of review': 'Review of a looked-after child' },
      dates: { 'Date held, or begun': date },
    });
  }
}

test('a brother and a sister, one in long-term fostering and one at home', async ({
  unlocked: page,
}) => {
  test.setTimeout(300_000);

  await test.step('Esme, in long-term fostering', async () => {
    await begin(page, 'Esme', '2017-04-20');
    await addRow(page, 'Add a placement', {
      choose: {
        Where: 'With a local authority foster carer',
        'How long it is meant to last':
          'A long-term foster placement, and the child agrees to fewer visits',
      },
      write: { 'Described as': 'Long-term foster carers' },
      dates: { 'Date it began': FOSTERED },
    });
    await addRow(page, 'Add a visit', {
      choose: { 'What kind of visit': 'Visit to the child' },
      dates: { 'Date visited': LAST_VISIT },
    });
    await goTo(page, /^Timetable/);
    await expect(dueCard(page, 'Next review: by').first()).toContainText(
      inWords(walkMonths(LAST_REVIEW, 6)),
    );
    // A year in a long-term placement, and she agrees: six months between visits.
    await expect(
      dueCard(page, 'isit').filter({ hasText: inWords(walkMonths(LAST_VISIT, 6)) }),
    ).not.toHaveCount(0);
  });

  await test.step('Dov, at home with his father under the care order', async () => {
    await page.getByRole('link', { name: 'Children' }).click();
    await begin(page, 'Dov', '2021-02-11');
    await addRow(page, 'Add a placement', {
      choose: { Where: 'With a parent' },
      write: { 'Described as': 'With his father' },
      dates: { 'Date it began': HOME },
    });
    await addRow(page, 'Add a visit', {
      choose: { 'What kind of visit': 'Visit to the child' },
      dates: { 'Date visited': LAST_VISIT },
    });
    await untilSaved(page);
    await goTo(page, /^Timetable/);
    await expect(
      dueCard(page, 'isit').filter({ hasText: inWords(step(LAST_VISIT, 42)) }),
    ).not.toHaveCount(0);
  });

  await test.step('the pair: what they are to each other, and one plan for each', async () => {
    await goTo(page, /^Family and network/);
    const father = await addPerson(page, {
      name: 'Abel Larkwood',
      relationship: 'Father',
      side: 'Father’s side',
      sex: 'Male',
    });
    await addPerson(page, {
      name: 'Esme Larkwood',
      relationship: 'Older sister, aged 9',
      side: 'Brother or sister',
      sex: 'Female',
    });
    await addChildOf(father, 'Abel Larkwood', 'Dov Larkwood');
    await addChildOf(father, 'Abel Larkwood', 'Esme Larkwood');
    await goTo(page, /^Brothers and sisters/);
    await page
      .getByRole('button', { name: /^Begin this pair ?: Dov Larkwood and Esme Larkwood$/ })
      .click();
    const pair = page.locator('.entity-list .fold', { hasText: 'Dov Larkwood and Esme Larkwood' });
    await openPart(pair.first(), 'Assessment: together or apart');
    await page.getByLabel('Assessment of living together or apart').selectOption('Completed');
    await page
      .getByRole('textbox', { name: 'What it found for Esme Larkwood' })
      .fill('She rests from looking after him, and asks after him every day.');
    await openPart(pair.first(), 'Plan');
    await page.getByLabel('To live apart').check();
    await untilSaved(page);
    await expectNoViolations(page);
  });

  await test.step('home is weighed for him, with his own words', async () => {
    await goTo(page, /^Views/);
    await addRow(page, 'Add a view', {
      write: {
        'How it was ascertained': 'Playing with the dolls’ house at nursery',
        'Exact words, or what was seen': 'Dad does the voices. Esme comes on Saturdays.',
      },
      dates: { Date: '2026-11-12' },
    });
    await weigh(page, {
      number: 1,
      realistic: 'Realistic',
      why: 'He has been home since 2 November and the plan is holding.',
      conclusion: 'Preferred plan',
    });
    await goTo(page, /^Plan/);
    await expect(page.getByRole('definition').first()).toHaveText(
      'Reunification or staying at home',
    );
  });

  await test.step('both stand in the list with what is next for each', async () => {
    await page.getByRole('link', { name: 'Children' }).click();
    const table = page.getByRole('table');
    await expect(table.getByRole('row', { name: /Dov Larkwood/ })).toContainText(
      'Reunification or staying at home',
    );
    await expect(table.getByRole('row', { name: /Esme Larkwood/ })).toContainText(
      'Not yet determined',
    );
    await expectNoViolations(page);
  });
});
