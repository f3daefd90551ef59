import type { Page } from '@playwright/test';
import { expect, makeChild, test } from './support/app.ts';
import { expectNoSidewaysScroll, expectNoViolations } from './support/axe.ts';
import { goTo } from './support/case-work.ts';

async function openTimeline(page: Page) {
  await goTo(page, /^Timeline/);
  await expect(page.getByRole('heading', { name: 'Timeline', level: 1 })).toBeVisible();
}

const drawing = (page: Page) => page.getByRole('application', { name: 'Drawn timeline' });

/** The event that the reader is at, as a screen reader names it. */
const focused = (page: Page) => page.locator('.timeline-drawing .timeline-event:focus');

test('every dated event is drawn and told, the planned apart from the actual', async ({
  practiceCase: page,
}) => {
  await openTimeline(page);
  await expect(
    drawing(page).getByRole('link', {
      name: '14 July 2026, actual: First child in care review. Review of a looked-after child',
    }),
  ).toBeVisible();
  await expect(
    drawing(page).getByRole('link', { name: /^10 December 2026, planned: Issues resolution/ }),
  ).toBeVisible();
  await expect(
    drawing(page).getByRole('link', {
      name: 'From 22 June 2026, not recorded as ended, actual: Interim care order',
    }),
  ).toBeVisible();
  const table = page.getByRole('table', { name: /in the order of their dates/ });
  const first = table.getByRole('row').nth(2);
  await expect(first).toContainText('From 12 July 2022 to 19 June 2026');
  await expect(first).toContainText('Actual');
  await expect(table.getByRole('row', { name: /^16 December 2026/ })).toContainText('Planned');
  await expect(table.getByRole('row', { name: /^13 April 2027/ })).toContainText('Due');
  await expectNoViolations(page);
});

test('the drawing is read by keyboard, event by event, and leads to the row', async ({
  practiceCase: page,
}) => {
  await openTimeline(page);
  await page.getByText('Choose what is shown').focus();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveCount(1);

  // Home is the first of all, before what is on show; the drawing follows.
  await page.keyboard.press('Home');
  await expect(focused(page)).toHaveAccessibleName(/^12 July 2022, actual: Born/);
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/^From 12 July 2022 to 19 June 2026/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveAccessibleName(/Born/);

  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAccessibleName(/due:/);
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).not.toHaveAccessibleName(/due:/);

  // In the lanes, up and down.
  await drawing(page)
    .getByRole('link', { name: /^14 July 2026, actual: First child in care review/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName(/^9 July 2026, actual: Case management hearing/);
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName(/First child in care review/);

  // Zooming keeps the reader where the reader is.
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(focused(page)).toHaveAccessibleName(/First child in care review/);
  await page.keyboard.press('0');
  await expect(focused(page)).toHaveAccessibleName(/First child in care review/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.timeline-drawing:focus, .timeline-drawing :focus')).toHaveCount(1);
  await page.keyboard.press('0');
  await drawing(page)
    .getByRole('link', { name: /First child in care review/ })
    .focus();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Legal status and dates' })).toBeVisible();
  const row = page.locator('.fold', { hasText: 'First child in care review' }).last();
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('data-open', 'true');
});

test('buttons show closer, further, earlier, later and the usual stretches', async ({
  practiceCase: page,
}) => {
  await openTimeline(page);
  const shown = page.locator('.timeline-shown');
  const sinceLookedAfter = page.getByRole('button', { name: 'Since looked after' });
  await expect(sinceLookedAfter).toHaveAttribute('aria-pressed', 'true');
  const atFirst = await shown.textContent();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(shown).not.toHaveText(atFirst ?? '');
  await expect(sinceLookedAfter).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(shown).toHaveText(atFirst ?? '');

  await page.getByRole('button', { name: 'Whole life' }).click();
  await expect(drawing(page).getByRole('link', { name: /actual: Born/ })).toBeVisible();
  await page.getByRole('button', { name: 'Next 6 months' }).click();
  await expect(drawing(page).getByRole('link', { name: /actual: Born/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Earlier' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('button', { name: 'Next 6 months' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('what is shown is chosen for the drawing and the chronology together', async ({
  practiceCase: page,
}) => {
  await openTimeline(page);
  const table = page.getByRole('table', { name: /in the order of their dates/ });
  await page.getByText('Choose what is shown').click();
  await page.getByLabel('What is planned or due').check();
  await expect(table).not.toContainText('First child in care review');
  await expect(table).toContainText('Issues resolution hearing');
  await page.getByRole('checkbox', { name: /^Meetings and hearings/ }).uncheck();
  await expect(table).not.toContainText('Issues resolution hearing');
  await expect(drawing(page).getByRole('link', { name: /Issues resolution/ })).toHaveCount(0);
  await expect(page.getByText('not everything is shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(table).toContainText('First child in care review');
  await expectNoViolations(page);
});

test('a child with no date is led to where dates are recorded', async ({ unlocked: page }) => {
  await makeChild(page, 'Wren', 'Tolland');
  await openTimeline(page);
  await page.getByRole('link', { name: 'Record legal status and dates' }).click();
  await expect(page.getByRole('heading', { name: 'Legal status and dates' })).toBeVisible();
});

test('imprecise dates, gaps and rows with no date are said in words', async ({
  unlocked: page,
}) => {
  await makeChild(page, 'Wren', 'Tolland');
  await addRows(page, [
    ['child-born', {}],
    ['legalStatus', { status: 'section_20', startedOn: date('2024-01-10') }],
    [
      'placement',
      {
        placementKind: 'foster_carer',
        startedOn: date('2024-01-10'),
        endedOn: date('2024-03-01'),
      },
    ],
    ['placement', { placementKind: 'connected_person', startedOn: date('2024-03-20') }],
    ['decision', { title: 'Plan agreed', actualOn: date('2024-05-01', 'month') }],
    ['order', { title: 'Placement order' }],
  ]);
  await openTimeline(page);
  await expect(
    drawing(page).getByRole('link', { name: 'May 2024 (day not known), actual: Plan agreed' }),
  ).toBeVisible();
  await expect(
    page.getByText(
      'No placement is recorded while the child was looked after from 2 March 2024 to 19 March 2024 (18 days).',
    ),
  ).toBeVisible();
  await expect(page.getByText('No date: Placement order')).toBeVisible();
});

test('three hundred events stay quick to zoom and to step through', async ({ unlocked: page }) => {
  test.setTimeout(120_000);
  await makeChild(page, 'Wren', 'Tolland');
  await addRows(page, busyRows());
  await openTimeline(page);
  await page.getByRole('button', { name: 'Whole life' }).click();
  await expect(page.locator('.timeline-drawing .timeline-event')).not.toHaveCount(0);
  await expectNoViolations(page);
  const milliseconds = await page.evaluate(async () => {
    const zoomIn = [...document.querySelectorAll('button')].find(
      (button) => button.textContent?.trim() === 'Zoom in',
    );
    const times: number[] = [];
    for (let press = 0; press < 5; press += 1) {
      const started = performance.now();
      zoomIn?.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      times.push(performance.now() - started);
    }
    return times.toSorted((a, b) => a - b)[2] ?? Infinity;
  });
  // 67 to 77 was measured. Many tests at once are slow: the bound is for a drawing gone wrong.
  expect(milliseconds).toBeLessThan(2_000);
});

test('the timeline reads at 320 pixels, in the dark, in forced colours and on paper', async ({
  practiceCase: page,
}) => {
  await openTimeline(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  await expectNoViolations(page);
  await page.emulateMedia({ forcedColors: null });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(drawing(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(drawing(page)).toBeVisible();
});

type Row = readonly [kind: string, fields: Readonly<Record<string, unknown>>];

function date(on: string, precision = 'day') {
  return { date: on, precision };
}

/** A childhood of reviews, visits, hearings and moves, all invented. */
function busyRows(): readonly Row[] {
  const rows: Row[] = [['child-born', {}]];
  const day = (index: number, start: number) =>
    new Date(Date.UTC(2016, 0, start + index)).toISOString().slice(0, 10);
  for (let index = 0; index < 180; index += 1) {
    rows.push(['visit', { visitType: 'visit', actualOn: date(day(index * 21, 40)) }]);
  }
  for (let index = 0; index < 22; index += 1) {
    const on = date(day(index * 180, 30));
    rows.push([
      'review',
      { reviewType: 'looked_after_review', title: `Review ${index + 1}`, actualOn: on },
    ]);
  }
  for (let index = 0; index < 60; index += 1) {
    const isPast = index < 50;
    const on = date(day(index * 70, 20));
    rows.push([
      'meeting',
      {
        title: `Meeting about the plan, number ${index + 1}`,
        [isPast ? 'actualOn' : 'plannedOn']: on,
      },
    ]);
  }
  for (let index = 0; index < 8; index += 1) {
    rows.push([
      'placement',
      {
        placementKind: index % 2 === 0 ? 'foster_carer' : 'connected_person',
        description: `Home number ${index + 1}`,
        startedOn: date(day(index * 450, 15)),
        ...(index < 7 ? { endedOn: date(day((index + 1) * 450, 10)) } : {}),
      },
    ]);
  }
  rows.push(['legalStatus', { status: 'care_order', startedOn: date(day(0, 15)) }]);
  for (let index = 0; index < 30; index += 1) {
    rows.push([
      'assessment',
      { title: `Report ${index + 1}`, actualOn: date(day(index * 111, 60)) },
    ]);
  }
  return rows;
}

/** Records rows through the same calls as the screens, and opens the case file again. */
async function addRows(page: Page, rows: readonly Row[]) {
  await page.evaluate(async (rows) => {
    const caseFileId = /\/case\/([^/]+)/.exec(location.hash)?.[1] ?? '';
    const call = async (name: string, input: unknown) => {
      const reply = (await window.bridge.invoke(name, input)) as { ok: boolean; value: unknown };
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      return reply.value as { entities: { id: string; kind: string }[] };
    };
    for (const [kind, fields] of rows) {
      if (kind === 'child-born') {
        const { entities } = await call('caseFile.open', { caseFileId });
        const child = entities.find((entity) => entity.kind === 'child');
        const save = (field: string, value: unknown) =>
          call('field.save', { entityId: child?.id, field, value, basedOn: null });
        await save('bornOn', { date: '2015-09-20', precision: 'day' });
        continue;
      }
      await call('entity.create', {
        entityId: crypto.randomUUID(),
        caseFileId,
        kind,
        parentId: null,
        after: null,
        fields,
      });
    }
  }, rows);
  await page
    .getByRole('navigation', { name: 'App' })
    .getByRole('link', { name: /^Children/ })
    .click();
  await page.getByRole('link', { name: /Wren Tolland/ }).click();
  await page.getByRole('heading', { name: 'Wren Tolland', level: 1 }).waitFor();
}
