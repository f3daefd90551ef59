import { typeWords } from '../../guidance/timetable/recording.ts';
import { fieldWords } from './field-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an assessment is called while folded: what it is, and of whom or about what. */
export function assessmentTitle(fields: Fields): string {
  const title = fieldWords('assessment', fields, 'title').trim();
  if (title !== '' && fields['assessmentType'] === 'other_assessment') return title;
  const carers = ['carer', 'secondCarer']
    .map((field) => fieldWords('assessment', fields, field))
    .filter((name) => name !== '')
    .join(' and ');
  return [typeWords('assessment', fields), title || carers]
    .filter((words) => words !== '')
    .join(', ');
}

/** How far it is: its outcome and the day it was completed, or the day it is due. */
export function assessmentGist(fields: Fields): string {
  const words = (field: string) => fieldWords('assessment', fields, field);
  const completed = words('actualOn');
  const due = words('plannedOn');
  const asked = words('requestedOn');
  const when =
    completed !== ''
      ? completed
      : due !== ''
        ? `Due ${due}`
        : asked !== ''
          ? `Asked for ${asked}`
          : '';
  return [words('outcome'), when].filter((part) => part !== '').join(', ');
}
