import ranges from '@fontsource/arimo/unicode.json';
import { modelText } from '../../../guidance/documents/plain-text.ts';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { charactersOutsideFont } from '../../../guidance/rules/characters-outside-font.ts';
import { Notice } from '../../components/notice.tsx';

const PRINT_RANGES = Object.values(ranges);

/** Names what the font of the PDF does not hold, before anything is exported. It stops nothing. */
export function UnprintablePart({ model }: { readonly model: DocumentModel }) {
  const found = charactersOutsideFont(modelText(model), PRINT_RANGES);
  if (found.length === 0) return null;
  return (
    <Notice kind="information">
      <p>
        <strong>The font of the PDF does not hold these characters: {found.join(' ')}</strong> They
        may come out as empty boxes, or differ from one computer to another. Say them in words where
        they matter.
      </p>
    </Notice>
  );
}
