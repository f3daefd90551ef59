import { expect, it } from 'vitest';
import { practiceCase } from '../../guidance/practice-case/practice-case.ts';
import { citationsOfNothing, unclearCitations } from '../../guidance/rules/citations.ts';
import { openDesk, value } from '../support/case-desk.ts';
import { openTestCore } from '../support/in-process-core.ts';

async function practice() {
  const test = await openTestCore();
  const { caseFileId } = value(await test.client['caseFile.addPracticeCase']({}));
  const desk = await openDesk(test.client, caseFileId);
  return { ...test, desk, entities: await desk.entities() };
}

it('holds everything that was written for it, and is marked as practice', async () => {
  const { client, desk, entities } = await practice();
  const opened = value(await client['caseFile.open']({ caseFileId: desk.caseFileId }));
  expect(opened.isPracticeCase).toBe(true);
  const child = entities.find((entity) => entity.kind === 'child');
  expect(child?.fields).toMatchObject(practiceCase.child);
  const factors = Object.values(practiceCase.options).flatMap((option) => option.factors ?? []);
  const statements = entities
    .filter((entity) => entity.kind === 'factor')
    .map((entity) => entity.fields['statement']);
  expect(statements).toHaveLength(factors.length);
  expect(new Set(statements)).toEqual(new Set(factors.map((factor) => factor.fields.statement)));
  expect(value(await client['history.verify']({ caseFileId: desk.caseFileId })).isWhole).toBe(true);
});

it('gives every source the number by which its texts cite it', async () => {
  const { entities } = await practice();
  const titles = new Map(
    entities
      .filter((entity) => entity.kind === 'source')
      .map((entity) => [entity.fields['registerNumber'], entity.fields['title']]),
  );
  expect(titles).toEqual(
    new Map(practiceCase.sources.map((source, index) => [`E${index + 1}`, source.title])),
  );
});

it('cites no source that is not in the register', async () => {
  const { entities } = await practice();
  const register = new Set(
    entities
      .filter((entity) => entity.kind === 'source')
      .map((entity) => String(entity.fields['registerNumber'])),
  );
  const texts = entities
    .flatMap((entity) => Object.values(entity.fields))
    .filter((held) => typeof held === 'string');
  expect(texts.flatMap((text) => citationsOfNothing(text, register))).toEqual([]);
  expect(texts.flatMap(unclearCitations)).toEqual([]);
});

it('can be worked on like any other case file', async () => {
  const { desk } = await practice();
  const option = await desk.option('adoption');
  expect((await desk.type(option, 'unknowns', 'Something to try.')).ok).toBe(true);
});
