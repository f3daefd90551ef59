import { defineEntity } from '../entity.ts';
import { choice, confidentialText, date, line, text } from '../fields.ts';

/** Whom the case file is about. One in every case file; an unborn child has an expected date. */
export const child = defineEntity({
  kind: 'child',
  name: 'child',
  parent: null,
  cardinality: 'one',
  fields: {
    givenName: line('First name', 100),
    familyName: line('Family name', 100),
    likesToBeCalled: line('What the child likes to be called', 100),
    birthStatus: choice('Has the child been born?', { born: 'Born', unborn: 'Not yet born' }),
    bornOn: date('Date of birth'),
    expectedOn: date('Expected date of birth'),
    sex: choice('Sex', { female: 'Female', male: 'Male', not_known: 'Not yet known' }),
    caseReference: line('Case number in the council’s system', 60),
    courtCaseNumber: line('Court case number', 60),
    court: line('Court', 160),
    localAuthority: line('Local authority', 120),
    socialWorker: line('Social worker', 120),
    teamManager: line('Team manager', 120),
    reviewingOfficer: line('Independent reviewing officer', 120),
    guardian: line('Children’s guardian', 120),
    heritage: text('Heritage and ethnicity', 4_000),
    language: line('Languages, and how the child communicates'),
    religion: line('Religion or belief'),
    disability: text('Disability and health', 4_000),
    importantToTheChild: text('What and who matters to the child'),
    currentHome: text('Where the child lives now, without the address', 4_000),
    confidentialDetails: confidentialText('Confidential address or contact details'),
  },
});
