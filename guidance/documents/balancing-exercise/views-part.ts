import { entitiesOf } from '../../model/case-file.ts';
import type { EntityOf } from '../../model/entities.ts';
import { bold, heading, numbered, text } from '../blocks.ts';
import type { Block, Inline } from '../document-model.ts';
import { notRecorded, writtenParagraphs } from '../written-text.ts';
import { choiceWords, dateWords, joined } from './labels.ts';
import type { OptionReading, Reading } from './reading.ts';

type View = EntityOf<'view'>;

/** The child's own wishes and feelings: dated, how they were ascertained, in the words used. */
export function childViewsPart(reading: Reading): Block[] {
  const views = viewsOf(reading, (view) => view.fields.whose === 'child');
  return [
    heading(2, 'wishes-and-feelings', 'The child’s wishes and feelings'),
    ...(views.length > 0
      ? views.flatMap((view) => viewParagraphs(view, reading))
      : [notRecorded('wishes-and-feelings-none')]),
  ];
}

/** What everybody else thinks: parents first, as the field's own list stands. */
export function otherViewsPart(reading: Reading): Block[] {
  const views = viewsOf(reading, (view) => view.fields.whose !== 'child');
  return [
    heading(2, 'views-of-others', 'The views of parents, family, carers and professionals'),
    ...(views.length > 0
      ? views.flatMap((view) => viewParagraphs(view, reading))
      : [notRecorded('views-of-others-none')]),
  ];
}

/** The anchors of the views that bear on an option. */
export function viewsBearingOn(option: OptionReading, reading: Reading): readonly string[] {
  return viewsOf(reading, (view) => view.fields.bearsOn === option.definition.id).map(viewAnchor);
}

function viewsOf(reading: Reading, wanted: (view: View) => boolean): readonly View[] {
  return entitiesOf(reading.caseFile, 'view').filter(wanted);
}

function viewAnchor(view: View): string {
  return `view-${view.id}`;
}

function viewParagraphs(view: View, reading: Reading): Block[] {
  const { fields } = view;
  const whose = choiceWords('view', 'whose', fields.whose) || 'Whose view is not recorded';
  const option = reading.options.find((one) => one.definition.id === fields.bearsOn);
  const circumstances: readonly string[] = [
    dateWords(fields.ascertainedOn) || 'Date not recorded',
    fields.method,
    fields.present.trim() === '' ? '' : `present: ${fields.present}`,
    option === undefined ? '' : `bears on: ${option.title}`,
  ];
  const opening: readonly Inline[] = [
    bold(`${joined([whose, fields.whose === 'child' ? '' : fields.name])}. `),
    text(`${joined(circumstances, '; ')}.`),
  ];
  const anchor = viewAnchor(view);
  return [
    numbered(anchor, opening),
    ...writtenParagraphs(
      `${anchor}-words`,
      fields.exactWords,
      reading.findSource,
      'Exact words, or what was seen',
    ),
    ...writtenParagraphs(
      `${anchor}-meaning`,
      fields.meaning,
      reading.findSource,
      'What the author understands by it',
    ),
  ];
}
