import { actions, appraisal } from './appraisal.ts';
import { assessments, decisions } from './assessments.ts';
import { child, needs, progress } from './child.ts';
import { legalStatuses, meetings, orders, placements, reviews } from './dated-events.ts';
import { couples, familySides, parentages, siblingPairs } from './family-ties.ts';
import { familyTimeArrangements } from './family-time.ts';
import { familyGroupMeetings, people } from './family.ts';
import { harms } from './harm.ts';
import { lifeStoryItems } from './life-story.ts';
import {
  adoption,
  childArrangementsOrder,
  fosteringForAdoption,
  kinshipCare,
  residentialCare,
} from './options/dismissed.ts';
import { longTermFostering } from './options/long-term-fostering.ts';
import { reunification } from './options/reunification.ts';
import { specialGuardianship } from './options/special-guardianship.ts';
import { professionals } from './professionals.ts';
import type { PracticeCase } from './shape.ts';
import { sources } from './sources.ts';
import { timeliness } from './timeliness.ts';
import { views } from './views.ts';
import { voiceChecks } from './voice.ts';

/**
 * Ada Merrowby: one invented child, with three realistic options weighed in depth and five
 * dismissed with reasons, as things stood on 16 November 2026. Some factors are marked as strong or
 * weak for learning; the weak ones are weak on purpose.
 */
export const practiceCase: PracticeCase = {
  child,
  needs,
  progress,
  people,
  parentages,
  couples,
  familySides,
  siblingPairs,
  familyTimeArrangements,
  professionals,
  lifeStoryItems,
  familyGroupMeetings,
  harms,
  legalStatuses,
  placements,
  orders,
  reviews,
  meetings,
  decisions,
  assessments,
  timeliness,
  views,
  voiceChecks,
  sources,
  appraisal,
  actions,
  options: {
    reunification,
    'kinship-care': kinshipCare,
    'special-guardianship': specialGuardianship,
    'child-arrangements-order': childArrangementsOrder,
    'long-term-fostering': longTermFostering,
    'fostering-for-adoption': fosteringForAdoption,
    adoption,
    'residential-care': residentialCare,
  },
};
