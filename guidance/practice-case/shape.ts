import type { EntityKind, FieldsOf } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import type { PracticeVoice } from './voice.ts';

/**
 * The names by which the practice case speaks of the child whose case file it is and of its people.
 * Ids are made when it is added to a vault, so a reference is written as one of these.
 */
export type PersonKey =
  | 'ada'
  | 'kerry'
  | 'curtis'
  | 'shona'
  | 'martin'
  | 'poppy'
  | 'kit'
  | 'gareth'
  | 'pauline'
  | 'leonard'
  | 'verona'
  | 'clyde'
  | 'andre'
  | 'carers'
  | 'craig';

/** Words stay words, though an id is made of them too. */
type Written<Value> = string extends Value ? Value : EntityId extends Value ? PersonKey : Value;

/** Some of the fields of a kind; those left out hold nothing. */
export type Some<Kind extends EntityKind> = {
  readonly [Name in keyof FieldsOf<Kind>]?: Written<FieldsOf<Kind>[Name]>;
};

/** Somebody of the practice case, with the name by which its other parts refer to them. */
export type PracticePerson = {
  readonly key: PersonKey;
  readonly fields: Some<'person'>;
};

/**
 * The practice case as data: what a worker would have typed. Sources come in the order of the
 * register, so that the first is `[E1]` in every text.
 */
export type PracticeCase = {
  readonly child: Some<'child'>;
  readonly needs: Some<'needs'>;
  readonly progress: Some<'progress'>;
  readonly people: readonly PracticePerson[];
  readonly parentages: readonly Some<'parentage'>[];
  readonly couples: readonly Some<'couple'>[];
  readonly familySides: readonly Some<'familySide'>[];
  readonly siblingPairs: readonly Some<'siblingPair'>[];
  readonly familyTimeArrangements: readonly Some<'familyTimeArrangement'>[];
  readonly professionals: readonly Some<'professional'>[];
  readonly lifeStoryItems: readonly Some<'lifeStoryItem'>[];
  readonly familyGroupMeetings: readonly Some<'familyGroupMeeting'>[];
  readonly harms: readonly Some<'harm'>[];
  readonly legalStatuses: readonly Some<'legalStatus'>[];
  readonly placements: readonly Some<'placement'>[];
  readonly orders: readonly Some<'order'>[];
  readonly reviews: readonly Some<'review'>[];
  readonly meetings: readonly Some<'meeting'>[];
  readonly decisions: readonly Some<'decision'>[];
  readonly assessments: readonly Some<'assessment'>[];
  readonly timeliness: readonly Some<'timeliness'>[];
  readonly views: readonly Some<'view'>[];
  readonly voiceChecks: readonly PracticeVoice[];
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
