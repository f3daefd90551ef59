import { genogramOf, sceneOf } from '../../../genogram/genogram.ts';
import { spokenWords } from '../../../genogram/kinship-words.ts';
import { heading, picture } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import type { Reading } from '../reading.ts';

/** What fits an upright page at the size of its words, in points; anything wider turns the page. */
const UPRIGHT_WIDTH = 500;

/**
 * The family as a picture, where at least two people of it are tied. Its text alternative says
 * everything that is drawn, person by person.
 */
export function genogramPart(reading: Reading): Block[] {
  const genogram = genogramOf(reading.caseFile, reading.context.today);
  if (!genogram.hasTies) return [];
  const scene = sceneOf(genogram);
  const people = genogram.words.map((words) => `${spokenWords(words)}.`);
  const blocks = [
    heading(2, 'genogram', 'Genogram'),
    picture({
      id: 'genogram-picture',
      caption: 'Genogram, drawn from what is recorded',
      alternative: [`Genogram of ${people.length} people.`, ...people, ...genogram.missing].join(
        ' ',
      ),
      scene,
    }),
  ];
  return scene.width <= UPRIGHT_WIDTH
    ? blocks
    : [{ type: 'landscapeStart' }, ...blocks, { type: 'landscapeEnd' }];
}
