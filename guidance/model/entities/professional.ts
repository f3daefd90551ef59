import { defineEntity } from '../entity.ts';
import { choice, confidentialText, date, line, name, text } from '../fields.ts';

/** Somebody who works with the child or the family, and in what role. */
export const professional = defineEntity({
  kind: 'professional',
  name: 'professional',
  parent: null,
  cardinality: 'many',
  fields: {
    name: name('Name'),
    role: choice('Role', {
      social_worker: 'Child’s social worker',
      team_manager: 'Team manager',
      reviewing_officer: 'Independent reviewing officer',
      guardian: 'Children’s guardian',
      family_finder: 'Family finding or adoption social worker',
      supervising_social_worker: 'Supervising social worker',
      family_support: 'Family support worker',
      residential_worker: 'Residential or key worker',
      advocate: 'Advocate',
      independent_visitor: 'Independent visitor',
      health_visitor: 'Health visitor or midwife',
      doctor: 'Doctor',
      designated_nurse: 'Nurse for looked-after children',
      therapist: 'Therapist or mental health worker',
      teacher: 'Teacher or designated teacher',
      virtual_school: 'Virtual school',
      police: 'Police',
      council_solicitor: 'Council’s solicitor',
      child_solicitor: 'Child’s solicitor',
      parent_solicitor: 'Parent’s solicitor',
      expert: 'Expert in the proceedings',
      interpreter: 'Interpreter',
      other: 'Another role',
    }),
    roleInWords: line('Role in words', 160),
    organisation: line('Organisation', 160),
    since: date('Since'),
    until: date('Until'),
    note: text('What they do with the child or family', 4_000),
    confidentialDetails: confidentialText('Contact details'),
  },
});
