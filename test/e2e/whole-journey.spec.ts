import { OPTION_TITLES } from './support/option-titles.ts';
import { expect, makeChild, test, unlock } from './support/app.ts';
import { expectNoViolations } from './support/axe.ts';
import { answerVoice } from './support/voice.ts';

test('a worker weighs all eight options, writes the balance and plan, locks, restarts and finds everything', async ({
  host,
  unlocked: page,
}) => {
  test.setTimeout(180_000);
  await makeChild(page, 'Wren', 'Ashdown');

  await test.step('the child', async () => {
    await page.getByRole('link', { name: 'Child and identity' }).first().click();
    await page.getByLabel('What the child likes to be called').fill('Wrennie');
    const born = page.getByRole('group', { name: 'Date of birth' });
    await born.getByLabel('Day').fill('1');
    await born.getByLabel('Month').fill('jun');
    await born.getByLabel('Year').fill('2022');
    await page.getByLabel('Case number in the council’s system').fill('HM-100200');
  });

  await test.step('a source', async () => {
    await page.getByRole('link', { name: /^Sources/ }).click();
    await page.getByRole('button', { name: 'Add a source' }).click();
    await expect(page.getByRole('button', { name: 'E1', exact: true })).toBeVisible();
    await page.getByLabel('What it is').fill('Parenting assessment');
  });

  for (const [index, title] of OPTION_TITLES.entries()) {
    await test.step(title, async () => {
      await page
        .getByRole('navigation', { name: 'This child' })
        .getByRole('link', { name: new RegExp(`^${index + 1}\\. `) })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.getByRole('button', { name: 'Open all questions' }).click();
      const realistic = page.getByRole('group', { name: 'Is this a realistic option' });
      await realistic
        .getByLabel(index < 2 ? 'Realistic' : 'Not realistic', { exact: true })
        .check();
      await page.getByRole('textbox', { name: 'Why' }).fill(`Reason ${index + 1} [E1].`);
      await page.getByRole('button', { name: 'Add a factor for' }).click();
      await page
        .getByLabel('The factor in one line')
        .first()
        .fill(`A factor for option ${index + 1}`);
      await page.getByLabel('Welfare heading').first().selectOption({ label: 'Needs' });
      await page
        .getByRole('textbox', { name: 'Rationale' })
        .fill(`Rationale of option ${index + 1}.`);
      await answerVoice(page, 'I will come back to this', 'Direct work with Wren is on Friday.');
      const answer = page.getByRole('group', { name: 'Have you completed this section?' });
      await answer.getByLabel('Yes, I have completed this section').check();
    });
  }

  await test.step('an interim placement is never the plan', async () => {
    await page
      .getByRole('navigation', { name: 'This child' })
      .getByRole('link', { name: /Fostering for adoption/ })
      .click();
    const conclusion = page.getByRole('group', { name: 'Conclusion', exact: true });
    await expect(conclusion.getByLabel('Interim route to')).toBeVisible();
    await expect(conclusion.getByLabel('Preferred plan')).toHaveCount(0);
  });

  await test.step('the balance', async () => {
    await page
      .getByRole('link', { name: /^Balance/ })
      .first()
      .click();
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await expect(table.getByText('A factor for option 1')).toBeVisible();
    await page.getByLabel('Realistic options only').uncheck();
    await expect(table.getByRole('columnheader')).toHaveCount(9);
    await page
      .getByRole('textbox', { name: 'Balancing narrative' })
      .fill('Compared with one another for Wren.');
  });

  await test.step('the plan', async () => {
    await page.getByRole('link', { name: /^Plan/ }).first().click();
    await page.getByText('Change the conclusion of an option').click();
    await page
      .getByLabel('Reunification or staying at home', { exact: true })
      .selectOption('Preferred plan');
    await expect(page.getByRole('definition').first()).toHaveText(
      'Reunification or staying at home',
    );
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.getByLabel('What will be done').fill('Visit the aunt');
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  });

  await test.step('lock and unlock', async () => {
    await page.getByRole('button', { name: 'Lock' }).click();
    await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
    await expect(page.getByText('Wren')).toHaveCount(0);
    await unlock(page);
    await expect(page.getByRole('link', { name: 'Wren Ashdown' })).toBeVisible();
    await expect(page.getByText('8 of 8')).toBeVisible();
  });

  await test.step('restart, and everything is still there', async () => {
    await host.stop();
    await page.goto(await host.start());
    await unlock(page);
    await page.getByRole('link', { name: 'Wren Ashdown' }).click();
    await expect(page.getByText('Completed')).toHaveCount(8);
    await page.getByRole('link', { name: /^1\. / }).first().click();
    await page.getByRole('button', { name: 'Open all questions' }).click();
    await expect(page.getByRole('textbox', { name: 'Rationale' })).toHaveValue(
      'Rationale of option 1.',
    );
    await page.getByRole('link', { name: /^Plan/ }).first().click();
    await expect(page.getByLabel('What will be done')).toHaveValue('Visit the aunt');
  });
  await expectNoViolations(page);
});
