import { entitiesOf } from '../../../model/case-file.ts';
import { cell, table, unlistedHeading } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import { NOT_RECORDED } from '../../written-text.ts';
import { choiceWords, dated, joined, lines } from '../labels.ts';
import type { Reading } from '../reading.ts';

/** Life story work, piece by piece. What each piece holds is the child's own and does not print. */
export function lifeStoryPart(reading: Reading): Block[] {
  const items = entitiesOf(reading.caseFile, 'lifeStoryItem');
  if (items.length === 0) return [];
  return [
    unlistedHeading(2, 'life-story-items', 'Life story work, piece by piece'),
    table({
      id: 'life-story-table',
      caption: 'Life story work: what it is, who does it, and by when',
      columns: [
        { heading: 'What', width: 44 },
        { heading: 'Who', width: 23 },
        { heading: 'Dates', width: 33 },
      ],
      hasRowHeadings: true,
      rows: items.map(({ fields }) => ({
        id: null,
        cells: [
          cell(
            joined([choiceWords('lifeStoryItem', 'what', fields.what), fields.title], ': ') ||
              NOT_RECORDED,
          ),
          cell(fields.owner || NOT_RECORDED),
          lines(
            dated('Begun', fields.startedOn),
            dated('Due', fields.dueOn),
            dated('Given or finished', fields.doneOn),
          ),
        ],
      })),
    }),
  ];
}
