import { memo } from 'react';
import type { PlacedRelative } from '../../../guidance/genogram/draw-family.ts';
import type { RelativeId } from '../../../guidance/genogram/family.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { SceneShapes } from '../../components/scene-shapes.tsx';
import { cardOfRelative } from './card-of-relative.ts';

type PictureRelativeProps = {
  readonly caseFileId: CaseFileId;
  readonly placed: PlacedRelative;
  /** Who they are and how they are tied, in one breath. */
  readonly spoken: string;
  readonly isInTabOrder: boolean;
  readonly onFocus: (id: RelativeId) => void;
};

/** Somebody in the picture: a link to where they are written about. */
export const PictureRelative = memo(function PictureRelative({
  caseFileId,
  placed: { relative, box, shapes },
  spoken,
  isInTabOrder,
  onFocus,
}: PictureRelativeProps) {
  const { href, show } = cardOfRelative(caseFileId, relative.id, relative.isIndexChild);
  return (
    <>
      <a
        className="genogram-relative"
        href={`#${href}`}
        aria-label={spoken}
        tabIndex={isInTabOrder ? 0 : -1}
        data-relative={relative.id}
        onClick={show}
        onFocus={() => onFocus(relative.id)}
      >
        <rect
          className="genogram-target"
          x={box.left - 2}
          y={box.top - 1}
          width={box.right - box.left + 4}
          height={box.bottom - box.top + 2}
          rx={4}
          fill="transparent"
        />
        <SceneShapes shapes={shapes.filter(({ type }) => type !== 'text')} />
      </a>
      {/* Beside the link and not in it: the link is named by the sentence, which begins alike. */}
      <g className="genogram-label" aria-hidden="true" pointerEvents="none">
        <SceneShapes shapes={shapes.filter(({ type }) => type === 'text')} />
      </g>
    </>
  );
});
