import { defineEntity } from '../entity.ts';
import { choice, confidentialText, date, key, line, name, text } from '../fields.ts';

/** Whom the case file is about. One in every case file; an unborn child has an expected date. */
export const child = defineEntity({
  kind: 'child',
  name: 'child',
  parent: null,
  cardinality: 'one',
  fields: {
    givenName: name('First name', 100),
    familyName: name('Family name', 100),
    likesToBeCalled: name('What the child likes to be called', 100),
    birthStatus: choice('Has the child been born?', { born: 'Born', unborn: 'Not yet born' }),
    bornOn: date('Date of birth'),
    expectedOn: date('Expected date of birth'),
    sex: choice('Sex', { female: 'Female', male: 'Male', not_known: 'Not yet known' }),
    caseReference: line('Case number in the council’s system', 60),
    courtCaseNumber: line('Court case number', 60),
    court: name('Court', 160),
    localAuthority: name('Local authority', 120),
    socialWorker: name('Social worker', 120),
    teamManager: name('Team manager', 120),
    reviewingOfficer: name('Independent reviewing officer', 120),
    guardian: name('Children’s guardian', 120),
    heritage: text('Heritage and ethnicity', 4_000),
    language: line('Languages, and how the child communicates'),
    interpreter: line('Interpreter, signing or other help to communicate', 200),
    wordsTheChildUses: text('What the child calls people, places and things', 4_000),
    nationality: line('Nationality and immigration status', 200),
    religion: line('Religion or belief'),
    disability: text('Disability and health', 4_000),
    importantToTheChild: text('What and who matters to the child'),
    currentHome: text('Where the child lives now, without the address', 4_000),
    /** The local practice profile of this case file; empty: the one chosen in Settings. */
    profile: key('Local practice profile'),
    confidentialDetails: confidentialText('Confidential address or contact details'),
  },
});
