import { step, walkMonths, walkWorkingDays, weekday } from '../../unit/timetable/independent.ts';
import { expect, makeChild, test } from '../support/app.ts';
import { expectNoViolations } from '../support/axe.ts';
import {
  addChildOf,
  addPerson,
  addRow,
  dueCard,
  enterDate,
  fillIn,
  goTo,
  inWords,
  openRow,
  untilSaved,
  weigh,
} from '../support/case-work.ts';
import { answerVoice } from '../support/voice.ts';

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
  await test.step('her family: the aunt, and a grandmother who comes forward late', async () => {
    await goTo(page, /^Family and network/);
    const mother = await addPerson(page, {
      name: 'Jorie Castlemere',
      relationship: 'Mother',
      side: 'Mother’s side',
      sex: 'Female',
    });
    const father = await addPerson(page, {
      name: 'Col Brackenbury',
      relationship: 'Father',
      side: 'Father’s side',
      sex: 'Male',
    });
    const grandmother = await addPerson(page, {
      name: 'Nesta Brackenbury',
      relationship: 'Paternal grandmother',
      side: 'Father’s side',
      sex: 'Female',
    });
    await addPerson(page, {
      name: 'Thea Castlemere',
      relationship: 'Maternal aunt',
      side: 'Mother’s side',
      sex: 'Female',
    });
    await addChildOf(mother, 'Jorie Castlemere', 'Bryony Castlemere');
    await addChildOf(father, 'Col Brackenbury', 'Bryony Castlemere');
    await addChildOf(grandmother, 'Nesta Brackenbury', 'Col Brackenbury');
    await untilSaved(page);

    await goTo(page, /^Candidate carers/);
    for (const name of ['Thea Castlemere', 'Nesta Brackenbury']) {
      await page.getByLabel('Somebody listed who is a candidate carer').selectOption(name);
      await page.getByRole('button', { name: 'Mark as a candidate carer' }).click();
      await expect(
        page.getByRole('button', { name: `Add an assessment of ${name}` }),
      ).toBeVisible();
    }
    await page.getByRole('button', { name: 'Add an assessment of Nesta Brackenbury' }).click();
    const viability = page
      .locator('.fold .fold')
      .filter({ has: page.locator(':focus') })
      .last();
    const id = await viability.getAttribute('id');
    const row = page.locator(`[id="${id}"]`);
    await fillIn(row, {
      choose: { 'What it is': 'Viability assessment', Outcome: 'Negative' },
      dates: {
        'Date asked for': '2026-06-17',
        'Date due': '2026-07-08',
        'Date completed': '2026-07-06',
      },
    });
    await row
      .getByRole('textbox', { name: 'Reasons for the outcome' })
      .fill('She has not met Bryony and lives in one room.');
    await enterDate(row, 'Date the reasons were shared with the carer', '2026-07-10');
    await row.getByLabel('Was the outcome challenged?').selectOption('Challenged');
    await enterDate(row, 'Date of the challenge', '2026-07-17');
    await untilSaved(page);
    await expectNoViolations(page);
  });

  await test.step('the genogram shows whom there is to ask', async () => {
    await goTo(page, /^Genogram/);
    const drawn = page.getByRole('main').locator('svg[role="group"], svg[role="img"]').first();
    for (const name of ['Bryony', 'Jorie', 'Col', 'Nesta']) {
      await expect(drawn.getByText(new RegExp(name)).first()).toBeVisible();
    }
    // Her aunt is tied to nobody yet: she is named beside it, not left out.
    await expect(
      page
        .getByRole('main')
        .getByText(/Thea Castlemere/)
        .first(),
    ).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('special guardianship is preferred, with a contingency', async () => {
    await weigh(page, {
      number: 3,
      realistic: 'Realistic',
      why: 'Thea has cared for her since April and asks for the order.',
      rationale: 'Bryony stays with someone she has always known.',
      conclusion: 'Preferred plan',
    });
    await answerVoice(page, 'Yes, it is clear', 'She says Thea’s house is her house.');
    const answer = page.getByRole('group', { name: 'Have you completed this section?' });
    await answer.getByLabel('Yes, I have completed this section').check();
    await weigh(page, {
      number: 5,
      realistic: 'Realistic',
      why: 'If the order is not made she could stay looked after.',
      conclusion: 'Contingency plan (i)',
    });
    await goTo(page, /^Plan/);
    await expect(page.getByRole('definition').first()).toHaveText('Special guardianship order');
  });
});
