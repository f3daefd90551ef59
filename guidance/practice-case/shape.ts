import type { EntityKind, FieldsOf } from '../model/entities.ts';

/** Some of the fields of a kind; those left out hold nothing. */
type Some<Kind extends EntityKind> = Partial<FieldsOf<Kind>>;

/**
 * The practice case as data: what a worker would have typed. Sources come in the order of the
 * register, so that the first is `[E1]` in every text.
 */
export type PracticeCase = {
  readonly child: Some<'child'>;
  readonly needs: Some<'needs'>;
  readonly progress: Some<'progress'>;
  readonly people: readonly Some<'person'>[];
  readonly familyGroupMeetings: readonly Some<'familyGroupMeeting'>[];
  readonly harms: readonly Some<'harm'>[];
  readonly legalStatuses: readonly Some<'legalStatus'>[];
  readonly placements: readonly Some<'placement'>[];
  readonly orders: readonly Some<'order'>[];
  readonly reviews: readonly Some<'review'>[];
  readonly meetings: readonly Some<'meeting'>[];
  readonly views: readonly Some<'view'>[];
  readonly sources: readonly Some<'source'>[];
  readonly appraisal: Some<'appraisal'>;
  readonly actions: readonly Some<'action'>[];
  /** By the id of the option: all of them. */
  readonly options: Readonly<Record<string, PracticeOption>>;
};

export type PracticeOption = {
  readonly fields: Some<'option'>;
  readonly arrangements?: readonly Some<'arrangement'>[];
  readonly factors?: readonly PracticeFactor[];
  readonly support?: readonly Some<'supportItem'>[];
  readonly risks?: readonly Some<'risk'>[];
  readonly familyTime?: readonly Some<'familyTimeItem'>[];
};

export type PracticeFactor = {
  readonly fields: Some<'factor'>;
  readonly learning?: LearningMark;
};

/**
 * What a learner can take from a factor. It is shown beside the factor in the practice case as long
 * as the factor's line is as it was written here, and is never saved and never printed.
 */
export type LearningMark = {
  readonly strength: 'strong' | 'weak';
  readonly why: string;
};
