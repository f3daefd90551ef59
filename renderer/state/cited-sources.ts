import type { EntityRecord } from '../../guidance/model/entity.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { oncePerState } from './once-per-state.ts';

type Entities = Readonly<Record<EntityId, EntityRecord>>;

/** The register of sources by number. Every box of words with a citation asks. */
const byNumber = oncePerState((entities: Entities) => {
  const sources = new Map<string, EntityRecord>();
  for (const entity of Object.values(entities)) {
    const registerNumber = entity.fields['registerNumber'];
    if (entity.kind === 'source' && typeof registerNumber === 'string') {
      sources.set(registerNumber, entity);
    }
  }
  return sources;
});

/** The sources of some numbers of the register, in the order given; numbers of nothing left out. */
export function sourcesNumbered(
  entities: Entities,
  numbers: readonly string[],
): readonly EntityRecord[] {
  if (numbers.length === 0) return [];
  const sources = byNumber(entities);
  return numbers.flatMap((number) => sources.get(number) ?? []);
}

/** How a source is named beside the words that cite it: "E9 Special guardianship report". */
export function sourceName(source: EntityRecord): string {
  const { registerNumber, title } = source.fields;
  const named = typeof title === 'string' && title.trim() !== '' ? title : 'Untitled source';
  return `${String(registerNumber)} ${named}`;
}
