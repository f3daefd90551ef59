import { GraduationCap } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LearningMark } from '../../../guidance/practice-case/shape.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';

type LearningNoteProps = { readonly optionId: string; readonly statement: string };

/**
 * In the practice case only: what makes a factor strong or weak as writing. It speaks of how the
 * factor is written, never of the option, and never enters a document.
 */
export function LearningNote({ optionId, statement }: LearningNoteProps) {
  const isPracticeCase = useCaseFileStore((state) => state.isPracticeCase);
  const [mark, setMark] = useState<LearningMark | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // The practice case is long and few open it: its words are fetched when it is looked at.
    void (
      isPracticeCase ? import('../../../guidance/practice-case/learning.ts') : Promise.resolve(null)
    ).then((learning) => {
      if (isCurrent) setMark(learning?.learningMarkFor(optionId, statement) ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [isPracticeCase, optionId, statement]);
  if (mark === null) return null;
  return (
    <div className="notice">
      <GraduationCap size={20} aria-hidden="true" />
      <p>
        <strong>
          For learning: {mark.strength === 'strong' ? 'written strongly' : 'written weakly'}.
        </strong>{' '}
        {mark.why}
      </p>
    </div>
  );
}
