import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import { pairsNotConsidered, siblingsOf } from '../../../guidance/rules/sibling-pairs.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { anchorOf } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { pairGist, pairTitle } from './pair-words.ts';
import { SiblingPair } from './sibling-pair.tsx';
import { familyNow, useFamilyWords } from './use-family.ts';

/** Brothers and sisters two by two: what they are to each other and what is planned for each. */
export function Siblings() {
  useShowGuidance('sibling-assessment');
  const siblings = useFamilyWords((family) => siblingsOf(family).map((id) => nameIn(family, id)));
  return (
    <Page
      title="Brothers and sisters"
      lead="Each pair by itself, and each child’s own analysis in it. A plan to keep brothers and sisters apart rests on what was seen of them together."
    >
      <section className="card">
        <h2>Pairs</h2>
        <p className="muted">
          {siblings.length > 1
            ? `${siblings.join(', ')}: marked as brothers and sisters on the page “Family and network”, or sharing a parent there.`
            : 'No brother or sister is listed yet. Add them on the page “Family and network”, with the side “Brother or sister” or with a parent they share.'}
        </p>
        <EntityList
          kind="siblingPair"
          parentId={null}
          addLabel="Add another pair"
          empty="No pair has been written about yet."
          titleOf={(fields) => pairTitle(familyNow(), fields)}
          gistOf={(fields) => pairGist(familyNow(), fields)}
        >
          {(entityId) => <SiblingPair entityId={entityId} />}
        </EntityList>
      </section>
      <NotConsidered />
    </Page>
  );
}

function NotConsidered() {
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const [failure, setFailure] = useState<string | null>(null);
  const flat = useFamilyWords((family) =>
    pairsNotConsidered(family).flatMap(([one, other]) => [
      one,
      other,
      `${nameIn(family, one)} and ${nameIn(family, other)}`,
    ]),
  );
  if (flat.length === 0) return null;

  async function begin(oneSibling: EntityId, otherSibling: EntityId) {
    const answer = await addEntity('siblingPair', null, { oneSibling, otherSibling });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) bringIntoView(anchorOf(answer.entityId));
  }

  return (
    <section className="card">
      <h2>Pairs not considered yet</h2>
      <ul className="plain-list pairs">
        {inThrees(flat).map(({ one, other, names }) => (
          <li key={`${one} ${other}`}>
            <span>{names}</span>
            {!isArchived && (
              <button
                type="button"
                className="secondary small"
                onClick={() => void begin(one, other)}
              >
                <Plus size={16} aria-hidden="true" />
                Begin this pair<span className="visually-hidden">: {names}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </section>
  );
}

function inThrees(flat: readonly (string | null)[]) {
  const pairs: { one: EntityId; other: EntityId; names: string }[] = [];
  for (let index = 0; index < flat.length; index += 3) {
    pairs.push({
      one: flat[index] as EntityId,
      other: flat[index + 1] as EntityId,
      names: flat[index + 2] ?? '',
    });
  }
  return pairs;
}
