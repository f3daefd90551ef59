import { useEffect, useMemo, useState } from 'react';
import { spellableWords } from '../../../guidance/rules/words.ts';
import { core } from '../../state/bridge.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { ToolPanel } from './tool-panel.tsx';

type SpellingListProps = {
  readonly value: string;
  readonly onReplace: (value: string) => void;
  readonly onClose: () => void;
};

/** The words under this box that the dictionary does not know, with suggestions. Works in any host. */
export function SpellingList({ value, onReplace, onClose }: SpellingListProps) {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const [misspelled, setMisspelled] = useState<readonly string[] | null>(null);
  const [added, setAdded] = useState(0);
  const words = useMemo(() => spellableWords(value), [value]);
  useEffect(() => {
    let isCurrent = true;
    void core['spelling.check']({ words: [...words], caseFileId }).then((reply) => {
      if (isCurrent) setMisspelled(reply.ok ? reply.value.misspelled : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [words, caseFileId, added]);
  return (
    <ToolPanel title="Spelling" onClose={onClose}>
      <p role="status">
        {misspelled === null
          ? 'Checking'
          : misspelled.length === 0
            ? 'Every word is in the dictionary.'
            : `${misspelled.length} ${misspelled.length === 1 ? 'word is' : 'words are'} not in the dictionary.`}
      </p>
      <ul className="spelling">
        {(misspelled ?? []).map((word) => (
          <Misspelling
            key={word}
            word={word}
            onReplace={(better) => onReplace(replaceWord(value, word, better))}
            onAdded={() => setAdded((count) => count + 1)}
          />
        ))}
      </ul>
    </ToolPanel>
  );
}

function Misspelling(props: {
  readonly word: string;
  readonly onReplace: (better: string) => void;
  readonly onAdded: () => void;
}) {
  const { word, onReplace, onAdded } = props;
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void core['spelling.suggest']({ word }).then((reply) => {
      if (isCurrent && reply.ok) setSuggestions(reply.value.suggestions.slice(0, 4));
    });
    return () => {
      isCurrent = false;
    };
  }, [word]);
  return (
    <li>
      <strong>{word}</strong>
      {suggestions.map((better) => (
        <button
          key={better}
          type="button"
          className="secondary small"
          onClick={() => onReplace(better)}
        >
          <span className="visually-hidden">Replace {word} with </span>
          {better}
        </button>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => void core['spelling.add']({ word }).then(onAdded)}
      >
        Keep<span className="visually-hidden"> {word}</span> as it is
      </button>
    </li>
  );
}

/** Replaces a whole word wherever it stands; words within words stay as they are. */
function replaceWord(value: string, word: string, better: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return value.replace(
    new RegExp(`(?<![\\p{L}\\p{M}'’])${escaped}(?![\\p{L}\\p{M}])`, 'gu'),
    () => better,
  );
}
