import { on } from './days.ts';
import type { Some } from './shape.ts';

export const professionals = [
  {
    name: 'Imogen Fairlock',
    role: 'social_worker',
    organisation: 'Harrowmere County Council',
  },
  {
    name: 'Desmond Quillfeather',
    role: 'team_manager',
    organisation: 'Harrowmere County Council',
  },
  {
    name: 'Ruth Calverdine',
    role: 'reviewing_officer',
    organisation: 'Harrowmere County Council',
    since: on('2026-06-24'),
  },
  { name: 'Alan Pettiworth', role: 'guardian', since: on('2026-06-24') },
  { name: 'Hester Vane-Olley', role: 'council_solicitor', since: on('2026-02-05') },
  { name: 'Tobias Marchwell', role: 'child_solicitor', since: on('2026-06-24') },
  {
    name: 'Noor Castellane',
    role: 'parent_solicitor',
    roleInWords: 'Kerry’s solicitor',
    since: on('2026-06-22'),
  },
  {
    name: 'Bridie Ashgrave',
    role: 'advocate',
    roleInWords: 'Kerry’s advocate',
    note: 'Goes through every document with Kerry before it is filed.',
    confidentialDetails: 'Telephone 07700 900736. Mornings only.',
  },
  {
    name: 'Joan Pellinore',
    role: 'other',
    roleInWords: 'Kinship team social worker',
    note: 'Assesses Shona and Martin, Pauline and Mrs Allamby.',
  },
  {
    name: 'Callum Frayne',
    role: 'supervising_social_worker',
    note: 'Supports the foster carers; writes the matching report.',
  },
  { name: 'Dr Leila Osgodby', role: 'doctor', roleInWords: 'Community paediatrician' },
  {
    name: 'Miss Tamsin Brackley',
    role: 'teacher',
    roleInWords: 'Reception class teacher',
    since: on('2026-09-03'),
  },
  {
    roleInWords: 'Kerry’s key worker at the refuge',
    role: 'other',
    note: 'Not named here, so that the refuge cannot be found through her.',
    confidentialDetails: 'Office of the refuge, telephone 01632 960852. Never by post.',
  },
] satisfies readonly Some<'professional'>[];
