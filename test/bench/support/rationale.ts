import { options } from '../../../guidance/catalogue.ts';
import type { AppClient } from '../../../electron/contract/contract.ts';
import type { ChangeId, EntityId } from '../../../guidance/model/ids.ts';
import { countWords } from '../../../guidance/rules/words.ts';
import { chanceFrom, Writer } from '../generated-words.ts';
import type { PreparedVault } from '../prepare-vault.ts';
import { valueOf } from './core.ts';

/** A long rationale: the longest that a court would thank anyone for. */
export const RATIONALE_WORDS = 3_000;

export type Rationale = {
  readonly entityId: EntityId;
  readonly optionId: string;
  readonly head: ChangeId;
  readonly text: string;
  /** The text as it stands after some keys were pressed in its middle. */
  readonly withWordsAdded: (count: number) => string;
};

/** Writes 3,000 words into the rationale of the child's first option and seals them. */
export async function rationaleOf(client: AppClient, vault: PreparedVault): Promise<Rationale> {
  const { caseFileId } = vault;
  const { entities } = await valueOf(client['caseFile.open']({ caseFileId }));
  const optionId = options[0]?.id ?? '';
  const option = entities.find(
    ({ kind, fields }) => kind === 'option' && fields['optionId'] === optionId,
  );
  if (option === undefined) throw new Error('Every appraisal has all the options.');
  const text = rationaleText();
  const { head } = await valueOf(
    client['field.save']({
      entityId: option.id,
      field: 'rationale',
      value: text,
      basedOn: option.heads['rationale'] ?? null,
    }),
  );
  await valueOf(client['field.seal']({ entityId: option.id, field: 'rationale' }));
  const middle = text.indexOf(' ', text.length / 2);
  return {
    entityId: option.id,
    optionId,
    head,
    text,
    withWordsAdded: (count) =>
      `${text.slice(0, middle)} ${'settled '.repeat(count % 40)}${count}${text.slice(middle)}`,
  };
}

/** The same words at every run. */
function rationaleText(): string {
  const text = new Writer(chanceFrom(3)).text(RATIONALE_WORDS);
  if (countWords(text) < RATIONALE_WORDS) throw new Error('The rationale is too short.');
  return text;
}
