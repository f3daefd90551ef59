import type { BrowserContext, Page } from '@playwright/test';
import { expect, makeChild, test, unlock } from './support/app.ts';

const TYPED_AT_MOST_LOST = 2_000;

test('a killed app loses at most the last two seconds of typing', async ({
  host,
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  await page.getByLabel('Why', { exact: true }).click();

  // One numbered word every 50 milliseconds, with the time at which each was typed.
  const typedAt: number[] = [];
  const started = Date.now();
  while (Date.now() - started < 6_000) {
    await page.keyboard.type(`w${typedAt.length} `, { delay: 8 });
    typedAt.push(Date.now());
  }
  const killedAt = Date.now();
  await host.kill();

  await page.goto(await host.start());
  await unlock(page);
  await page.getByRole('link', { name: 'Wren Ashdown' }).click();
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  const kept = await page.getByLabel('Why', { exact: true }).inputValue();
  const words = kept.trim().split(/\s+/);
  const lastWhole = words.length - 1;
  const mustBeThere = typedAt.filter((at) => killedAt - at > TYPED_AT_MOST_LOST).length;
  expect(lastWhole).toBeGreaterThanOrEqual(mustBeThere - 1);
  expect(words.slice(0, lastWhole)).toEqual(
    Array.from({ length: lastWhole }, (_, index) => `w${index}`),
  );
});

test('typing is kept on leaving the page at once, and undo survives leaving it', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  const why = page.getByLabel('Why', { exact: true });
  await why.fill('First thoughts.');
  await page.getByRole('link', { name: /^2\. Kinship care/ }).click();
  await expect(page.getByRole('heading', { name: 'Kinship care', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /^1\. Home/ }).click();
  await expect(why).toHaveValue('First thoughts.');
  await why.focus();
  await page.keyboard.press('Control+z');
  await expect(why).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(why).toHaveValue('First thoughts.');
});

test('a host that is gone leaves the words on screen and says that they are not saved', async ({
  host,
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  const why = page.getByLabel('Why', { exact: true });
  await why.fill('Kept.');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await host.kill();
  await why.fill('Kept. And more.');
  await expect(
    page.getByRole('banner').getByText('Not saved. Your text is still here.'),
  ).toBeVisible();
  await expect(why).toHaveValue('Kept. And more.');
});

test('the same field written in two windows shows both wordings and keeps both', async ({
  unlocked: page,
  context,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  const other = await context.newPage();
  await other.goto(page.url());
  const mine = page.getByLabel('Why', { exact: true });
  const theirs = other.getByLabel('Why', { exact: true });
  await expect(theirs).toBeVisible();
  await theirs.fill('Written in the other window.');
  await expect(other.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await mine.fill('Written here.');
  await expect(page.getByText('This was also changed in another window.')).toBeVisible();
  await expect(page.getByText('Written in the other window.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep what is in the box' }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const tools = page.getByRole('toolbar', { name: 'Tools for Why' });
  await tools.getByRole('button', { name: 'Earlier wording' }).click();
  await expect(page.locator('.wordings')).toContainText(/\[removed since\] in the other window/);
});

/** Two windows on one field: the other one's words are saved, this one's are in conflict. */
async function inConflict(page: Page, context: BrowserContext): Promise<void> {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Why' }).fill('Written in the other window.');
  await expect(other.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await other.close();
  await page.getByRole('textbox', { name: 'Why' }).fill('Written here.');
  await expect(page.getByText('This was also changed in another window.')).toBeVisible();
}

async function openOption(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Wren Ashdown' }).click();
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
}

test('words in conflict stand in their box again after the case file was left', async ({
  unlocked: page,
  context,
}) => {
  await inConflict(page, context);
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: 'Children' })
    .click();
  await expect(page.getByText('Changed in another window: choose a wording')).toBeVisible();
  await openOption(page);
  await expect(page.getByRole('textbox', { name: 'Why' })).toHaveValue('Written here.');
  await page.getByRole('button', { name: 'Keep what is in the box' }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
});

test('the wording not kept is in the history, whichever is chosen', async ({
  unlocked: page,
  context,
}) => {
  await inConflict(page, context);
  await page.getByRole('button', { name: 'Keep the other wording' }).click();
  await expect(page.getByRole('textbox', { name: 'Why' })).toHaveValue(
    'Written in the other window.',
  );
  await page
    .getByRole('toolbar', { name: 'Tools for Why' })
    .getByRole('button', { name: 'Earlier wording' })
    .click();
  await expect(page.locator('.wordings')).toContainText(/\[removed since\] here/);
});

test('words in conflict are in the history after a lock', async ({ unlocked: page, context }) => {
  await inConflict(page, context);
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page);
  await openOption(page);
  await page
    .getByRole('toolbar', { name: 'Tools for Why' })
    .getByRole('button', { name: 'Earlier wording' })
    .click();
  await expect(page.locator('.wordings')).toContainText(/\[removed since\] here/);
});

test('more words than a field asks for are kept, and the worker is told by how many', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Ashdown');
  await page
    .getByRole('link', { name: /Reunification/ })
    .first()
    .click();
  const why = page.getByRole('textbox', { name: 'Why' });
  await why.fill('word '.repeat(6_000));
  await expect(
    page.getByText('Longer than this field asks for by 10,000 characters'),
  ).toBeVisible();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page);
  await openOption(page);
  await expect(why).toHaveValue('word '.repeat(6_000));
});
