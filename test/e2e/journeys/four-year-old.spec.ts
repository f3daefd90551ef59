import { step, walkMonths, walkWorkingDays, weekday } from '../../unit/timetable/independent.ts';
import { expect, makeChild, test } from '../support/app.ts';
import {
  addRow,
  dueCard,
  enterDate,
  goTo,
  inWords,
  openRow,
  untilSaved,
} from '../support/case-work.ts';

/*
 * A worker in Somerset: a girl of four accommodated in an emergency, then with an aunt who is
 * temporarily approved; a grandmother comes forward late; the plan is special guardianship.
 */
const ACCOMMODATED = '2026-03-02';
const FIRST_REVIEW = '2026-03-26';
const WITH_AUNT = '2026-04-13';
const SECOND_REVIEW = '2026-06-18';
const NOTICE = '2026-07-01';

test.use({ today: '2026-07-27' });

test('a four-year-old, from section 20 to special guardianship with an aunt', async ({
  unlocked: page,
}) => {
  test.setTimeout(300_000);
  await makeChild(page, 'Bryony', 'Castlemere');

  await test.step('who she is, and whose practice is followed', async () => {
    await goTo(page, /^Child and identity/);
    await page.getByRole('radio', { name: 'Born', exact: true }).check();
    await enterDate(page, 'Date of birth', '2022-03-04');
    await page.getByLabel('Case number in the council’s system').fill('SC-20931');
    await goTo(page, /^Pathway/);
    await page.getByLabel('Local practice profile').selectOption('Somerset');
    const map = page.getByRole('navigation', { name: 'Pathway' });
    await map.getByRole('link', { name: /^Looked after, and the first CLA review/ }).click();
    await page.getByRole('button', { name: 'Record that the child is at this stage' }).click();
  });

  await test.step('accommodated under section 20, in an emergency', async () => {
    await goTo(page, /^Legal status and dates/);
    await addRow(page, 'Add a legal status', {
      choose: { 'Legal status': 'Accommodated under section 20' },
      dates: { 'Date it began': ACCOMMODATED },
    });
    await addRow(page, 'Add a placement', {
      choose: {
        Where: 'With a local authority foster carer',
        'On what footing': 'In an emergency',
      },
      write: { 'Described as': 'Foster carers' },
      dates: { 'Date it began': ACCOMMODATED },
    });
    await goTo(page, /^Timetable/);
    await expect(dueCard(page, 'First review: by').first()).toContainText(
      inWords(walkWorkingDays(ACCOMMODATED, 20)),
    );
    await expect(dueCard(page, 'First visit in this placement').first()).toContainText(
      inWords(step(ACCOMMODATED, 7)),
    );
  });

  await test.step('with her aunt under a temporary approval', async () => {
    await goTo(page, /^Legal status and dates/);
    await addRow(page, 'Add a review', {
      choose: { 'What kind of review': 'Review of a looked-after child' },
      dates: { 'Date held, or begun': FIRST_REVIEW },
    });
    const fostered = await openRow(page, /^With a local authority foster carer/);
    await enterDate(fostered, 'Date it ended', WITH_AUNT);
    await addRow(page, 'Add a placement', {
      choose: {
        Where: 'With a relative, friend or connected person',
        'On what footing': 'Carer temporarily approved (regulation 24)',
      },
      write: { 'Described as': 'Her mother’s sister' },
      dates: { 'Date it began': WITH_AUNT },
    });
    await addRow(page, 'Add a decision or approval', {
      choose: { 'What was decided': 'Connected person temporarily approved (regulation 24)' },
      dates: { 'Date decided': WITH_AUNT },
    });
    await addRow(page, 'Add a review', {
      choose: { 'What kind of review': 'Review of a looked-after child' },
      dates: { 'Date held, or begun': SECOND_REVIEW },
    });
    await addRow(page, 'Add a notice or step', {
      choose: {
        'What was sent, told or done': 'Notice of intention to apply for special guardianship',
      },
      dates: { 'Date sent or done': NOTICE },
    });
    await untilSaved(page);

    await goTo(page, /^Timetable/);
    // Sixteen weeks, the day of approval counted in, to be cautious.
    const expiry = step(WITH_AUNT, 16 * 7 - 1);
    expect(weekday(expiry)).toBe(0);
    const card = dueCard(page, 'emporary approval')
      .filter({ hasText: inWords(expiry) })
      .first();
    await expect(card).toBeVisible();
    // The limit is a Sunday and stays one; the worker is told of the Friday before it.
    await expect(card).toContainText(inWords(walkWorkingDays(expiry, -1)));
    await expect(dueCard(page, 'Next review: by').first()).toContainText(
      `by ${inWords(walkMonths(SECOND_REVIEW, 6))}, six months after the second review was actually held on ${inWords(SECOND_REVIEW)}`,
    );
    await expect(
      dueCard(page, 'special guardianship').filter({ hasText: inWords(walkMonths(NOTICE, 3)) }),
    ).not.toHaveCount(0);
  });

  await test.step('the approval is extended once', async () => {
    await goTo(page, /^Legal status and dates/);
    await addRow(page, 'Add a decision or approval', {
      choose: { 'What was decided': 'Temporary approval extended (regulation 25)' },
      dates: { 'Date decided': '2026-07-24' },
    });
    await goTo(page, /^Timetable/);
    await expect(
      page
        .locator('.due-card')
        .filter({ hasText: inWords(step(WITH_AUNT, 24 * 7 - 1)) })
        .first(),
    ).toBeVisible();
  });
});
