import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** Follows a link of the child's navigation. */
export async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: 'This child' })
    .getByRole('link', { name })
    .first()
    .click();
}

/** Types a date, "2026-09-14", into the three boxes of a date field, and leaves it. */
export async function enterDate(within: Page | Locator, label: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  const group = within.getByRole('group', { name: label });
  await group.getByLabel('Day').fill(String(Number(day)));
  await group.getByLabel('Month').fill(String(Number(month)));
  await group.getByLabel('Year').fill(year);
  await group.getByLabel('Year').blur();
}

/** What one added row is to hold: a choice, words or a date, each by its label. */
export type RowWords = {
  readonly choose?: Readonly<Record<string, string>>;
  readonly write?: Readonly<Record<string, string>>;
  readonly dates?: Readonly<Record<string, string>>;
};

/** Presses an "Add" button and fills in the row that opens with the focus in it. */
export async function addRow(page: Page, button: string, words: RowWords): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const focused = page.locator('.fold').filter({ has: page.locator(':focus') });
  const row = page.locator(`[id="${await focused.last().getAttribute('id')}"]`);
  await fillIn(row, words);
  return row;
}

/** Opens the row of this title where it is folded, and gives it back. */
export async function openRow(page: Page, title: RegExp): Promise<Locator> {
  const heading = page.getByRole('button', { name: title }).first();
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
  const row = page.locator('.fold').filter({ has: page.getByRole('button', { name: title }) });
  return row.last();
}

/** Fills in choices first, since they decide which other boxes there are. */
export async function fillIn(within: Page | Locator, words: RowWords): Promise<void> {
  for (const [label, choice] of Object.entries(words.choose ?? {})) {
    await within.getByLabel(label, { exact: true }).selectOption(choice);
  }
  for (const [label, text] of Object.entries(words.write ?? {})) {
    const box = within.getByRole('textbox', { name: label, exact: true });
    await box.fill(text);
    await box.blur();
  }
  for (const [label, date] of Object.entries(words.dates ?? {})) {
    await enterDate(within, label, date);
  }
}

/** Adds somebody to the family and network, and gives their card back. */
export async function addPerson(
  page: Page,
  person: {
    readonly name: string;
    readonly relationship: string;
    readonly side: string;
    readonly sex: 'Female' | 'Male';
  },
): Promise<Locator> {
  return addRow(page, 'Add a person', {
    choose: { 'Side of the family': person.side, Sex: person.sex },
    write: { Name: person.name, 'Relationship to the child': person.relationship },
  });
}

/** Opens a part of a card, where it is folded. */
export async function openPart(card: Locator, heading: string): Promise<void> {
  const button = card.getByRole('button', { name: new RegExp(`^${heading}`) }).first();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Says from a person's card whose parent they are. */
export async function addChildOf(
  card: Locator,
  parent: string,
  child: string,
  nature = 'By birth',
): Promise<void> {
  await openPart(card, 'How they are related');
  await card.getByRole('button', { name: `Add a child of ${parent}` }).click();
  const form = card.getByRole('form', { name: `Add a child of ${parent}` });
  await form.getByLabel('Child', { exact: true }).selectOption(child);
  await form.getByLabel('In what way').selectOption(nature);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(card.getByRole('button', { name: `Add a child of ${parent}` })).toBeFocused();
}

/** Waits until the page says that everything typed has been kept. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** The card of a date on the timetable by the start of its sentence. */
export function dueCard(page: Page, sentence: string): Locator {
  return page.locator('.due-card', { hasText: sentence });
}

const MONTHS =
  'January February March April May June July August September October November December';

/** A date as the app writes it: "14 September 2026". */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS.split(' ')[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** Answers whether an option is realistic, and why, and what is concluded of it. */
export async function weigh(
  page: Page,
  option: {
    readonly number: number;
    readonly realistic: 'Realistic' | 'Not realistic' | 'Not yet determined';
    readonly why: string;
    readonly rationale?: string;
    readonly conclusion?: string;
  },
): Promise<void> {
  await goTo(page, new RegExp(`^${option.number}\\. `));
  await page.getByRole('button', { name: 'Open all questions' }).click();
  const realistic = page.getByRole('group', { name: 'Is this a realistic option' });
  await realistic.getByLabel(option.realistic, { exact: true }).check();
  await page.getByRole('textbox', { name: 'Why' }).fill(option.why);
  if (option.rationale !== undefined) {
    const rationale = page.getByRole('textbox', { name: 'Rationale' });
    await rationale.fill(option.rationale);
    // A hand leaves a box before it chooses elsewhere; what leaving draws may move what is below.
    await rationale.blur();
    await untilSaved(page);
  }
  if (option.conclusion !== undefined) {
    const conclusion = page.getByRole('group', { name: 'Conclusion', exact: true });
    await conclusion.getByLabel(option.conclusion, { exact: true }).check();
  }
  await untilSaved(page);
}
