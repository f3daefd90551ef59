import type { FieldsOf } from '../../../guidance/model/entities.ts';

type NeedsField = keyof FieldsOf<'needs'>;

/** One question about what the child needs: the boxes under it and the guidance beside it. */
export type NeedHeading = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** The boxes, in order; the first is the one whose words the folded card shows. */
  readonly fields: readonly NeedsField[];
  /** A page of guidance, and a heading of it after `#`. */
  readonly guidance: string;
};

/** The dimensions of a child's needs, as assessments of children in need have them. */
export const needHeadings: readonly NeedHeading[] = [
  {
    id: 'health',
    title: 'Health',
    hint: 'How the child is, treatment, and what they need. Say who has seen it.',
    fields: ['health'],
    guidance: 'welfare-checklists#the-children-act-list',
  },
  {
    id: 'family-health',
    title: 'Health in the birth family',
    hint: 'What the child or a carer should know of, and who said so. Leave out what is nobody else’s business.',
    fields: ['familyHealth'],
    guidance: 'life-story-work#honest-and-bearable',
  },
  {
    id: 'emotional',
    title: 'Feelings, behaviour and attachment',
    hint: 'What is seen, when and with whom; what helps. Keep what it may mean for the analysis.',
    fields: ['emotionalNeeds'],
    guidance: 'welfare-checklists#the-children-act-list',
  },
  {
    id: 'education',
    title: 'Nursery, school and learning',
    hint: 'How the child does, and what they need to do well.',
    fields: ['education', 'school', 'specialEducation'],
    guidance: 'welfare-checklists#the-children-act-list',
  },
  {
    id: 'relationships',
    title: 'Friends, activities and belonging',
    hint: 'Friends, places, clubs and people outside the family whom the child would miss.',
    fields: ['relationships'],
    guidance: 'welfare-checklists#the-children-act-list',
  },
  {
    id: 'identity',
    title: 'Identity',
    hint: 'What a home must do to keep who the child is alive.',
    fields: ['identity'],
    guidance: 'identity-and-heritage',
  },
  {
    id: 'self-care',
    title: 'Everyday skills and growing up',
    hint: 'What the child can do, is learning to do, and needs help with.',
    fields: ['selfCare'],
    guidance: 'welfare-checklists#the-children-act-list',
  },
];

/** What the court asks: needs now, needs in future, and what time means for this child. */
export const needsTogether: readonly NeedHeading[] = [
  {
    id: 'now',
    title: 'Needs now',
    hint: 'The few that decide what a home must be able to do for this child today.',
    fields: ['currentNeeds'],
    guidance: 'welfare-checklists#what-the-court-asks-of-the-care-plan',
  },
  {
    id: 'future',
    title: 'Needs in future',
    hint: 'Through school, as a teenager, at 18 and beyond.',
    fields: ['futureNeeds'],
    guidance: 'welfare-checklists#the-adoption-list',
  },
  {
    id: 'timescale',
    title: 'The child’s timescale',
    hint: 'What waiting would mean for this child, and by when.',
    fields: ['timescale'],
    guidance: 'delay#the-principle',
  },
];

export const needCards: readonly NeedHeading[] = [...needHeadings, ...needsTogether];
