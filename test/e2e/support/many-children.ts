import type { Page } from '@playwright/test';

/**
 * Adds invented children by the same calls as the screen makes, all of one family name: looked
 * after for different times, a third of them each judged red, amber and green, and some not judged.
 */
export async function addChildren(page: Page, count: number): Promise<void> {
  await page.evaluate(async (children) => {
    const call = async (name: string, input: unknown) => {
      const reply = (await window.bridge.invoke(name, input)) as {
        ok: boolean;
        value: Record<string, string> & { entities: { kind: string; id: string }[] };
        error?: { code: string };
      };
      if (!reply.ok) throw new Error(`${name}: ${reply.error?.code}`);
      return reply.value;
    };
    const daysAgo = (days: number) => ({
      date: new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10),
      precision: 'day',
    });
    const names = [
      'Ada',
      'Bram',
      'Cleo',
      'Dara',
      'Emeka',
      'Flora',
      'Gwen',
      'Hana',
      'Idris',
      'Juno',
    ];
    const statuses = ['section_20', 'interim_care_order', 'care_order', 'placement_order'];
    const workers = ['Amara Okafor', 'Rowan Hale', 'Priya Nair'];
    const one = async (at: number) => {
      const { caseFileId } = await call('caseFile.create', {
        givenName: names[at % names.length],
        familyName: 'Okonedo',
        birthStatus: 'born',
      });
      const add = (kind: string, fields: unknown) =>
        call('entity.create', {
          entityId: crypto.randomUUID(),
          caseFileId,
          kind,
          parentId: null,
          after: null,
          fields,
        });
      const { entities } = await call('caseFile.open', { caseFileId });
      const child = entities.find(({ kind }) => kind === 'child');
      const write = (field: string, value: unknown) =>
        call('field.save', { entityId: child?.id, field, value, basedOn: null });
      await write('caseReference', `NB-${10_000 + at}`);
      await write('bornOn', daysAgo(300 + ((at * 53) % 5_000)));
      await write('socialWorker', workers[at % workers.length]);
      const began = 5 + ((at * 7) % 700);
      await add('legalStatus', {
        status: statuses[at % statuses.length],
        startedOn: daysAgo(began),
      });
      if (at % 2 === 0) {
        await add('placement', { placementKind: 'foster_carer', startedOn: daysAgo(began) });
      }
      if (at % 5 === 0) {
        await add('meeting', {
          meetingType: 'permanence_planning_meeting',
          plannedOn: daysAgo(-3 - at),
        });
      }
      const rating = [null, 'red', 'amber', 'green'][at % 4];
      if (rating !== null) {
        await add('timeliness', {
          rating,
          judgedOn: daysAgo(at % 30),
          reason:
            rating === 'red'
              ? 'The viability assessment has not begun, and the second review has passed.'
              : 'The plan was agreed at the second review.',
          drift: rating === 'red' ? 'Six weeks without a plan for a child of two.' : '',
        });
      }
    };
    // A few at a time: the core does them one after the other, and the way there is what waits.
    for (let at = 0; at < children; at += 6) {
      await Promise.all(
        Array.from({ length: Math.min(6, children - at) }, (_, next) => one(at + next)),
      );
    }
  }, count);
  const app = page.getByRole('navigation', { name: 'App' });
  await app.getByRole('link', { name: /^Settings/ }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await app.getByRole('link', { name: /^Children/ }).click();
  await page.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
}
