import { fieldDefinitionOf } from '../../model/entities.ts';
import type { ProfileData } from '../../schema/profile.ts';
import { placeParts, placeScreens, type Place } from '../../schema/profile-place.ts';
import { whyNotCounted, whyNotTightening, type StatutoryLimit } from './tightening.ts';
import type { DataIssue, DataPath } from './problem.ts';

/** What is there for a profile to refer to. */
export type KnownNames = {
  readonly optionIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
  /** Guidance pages by id, with the slugs of their headings; null where those are not known. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | null>;
  readonly topicIds: ReadonlySet<string>;
  /** The statutory rules of the timetable, by id. */
  readonly limits: ReadonlyMap<string, readonly StatutoryLimit[]>;
};

/** Everything in a profile that names something which is not there, or is named twice. */
export function referenceIssues(
  data: ProfileData,
  pageIds: ReadonlySet<string>,
  known: KnownNames,
): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  const own = {
    meetings: idsOf(data.meetings),
    approvals: idsOf(data.approvals),
    deadlines: idsOf(data.deadlines),
    tasks: idsOf(data.tasks),
    corrections: idsOf(data.corrections),
    pages: pageIds,
  };

  function check(
    values: readonly string[] | undefined,
    path: DataPath,
    isThere: (id: string) => boolean,
    what: string,
  ) {
    for (const [index, value] of (values ?? []).entries()) {
      if (isThere(value)) continue;
      const at = [...path, index];
      issues.push({
        path: at,
        leaveOut: at,
        message: `No ${what} is called ${value}.`,
        remedy: `Check the spelling, or add the ${what}.`,
        missing: value,
      });
    }
  }

  const checkCorrections = (
    holder: { readonly corrections?: string[] | undefined },
    path: DataPath,
  ) =>
    check(
      holder.corrections,
      [...path, 'corrections'],
      (id) => own.corrections.has(id),
      'correction',
    );
  const checkPlaces = (holder: { readonly where?: string[] | undefined }, path: DataPath) =>
    check(
      holder.where,
      [...path, 'where'],
      (value) => isPlaceThere(value, known),
      'place in the product',
    );

  for (const [index, option] of data.options.entries()) {
    const path = ['options', index];
    if (!known.optionIds.has(option.option)) {
      issues.push({
        path: [...path, 'option'],
        leaveOut: path,
        message: `No option of the eight is called ${option.option}.`,
        remedy: `Use one of: ${[...known.optionIds].join(', ')}.`,
      });
    }
    checkCorrections(option, path);
  }
  for (const [index, stage] of data.pathway.entries()) {
    const path = ['pathway', index];
    for (const list of ['meetings', 'approvals', 'deadlines', 'tasks', 'pages'] as const) {
      check(stage[list], [...path, list], (id) => own[list].has(id), SINGULAR[list]);
    }
    checkCorrections(stage, path);
    for (const [place, prompt] of stage.asks.entries()) {
      checkPlaces(prompt, [...path, 'asks', place]);
      checkCorrections(prompt, [...path, 'asks', place]);
    }
  }
  for (const [index, meeting] of data.meetings.entries()) {
    const path = ['meetings', index];
    checkCorrections(meeting, path);
    for (const [place, prompt] of (meeting.asks ?? []).entries()) {
      checkPlaces(prompt, [...path, 'asks', place]);
      checkCorrections(prompt, [...path, 'asks', place]);
    }
  }
  for (const [index, approval] of data.approvals.entries()) {
    const path = ['approvals', index];
    check(approval.sources, [...path, 'sources'], (id) => known.sourceIds.has(id), 'legal source');
    checkCorrections(approval, path);
  }
  for (const [index, deadline] of data.deadlines.entries()) {
    const path = ['deadlines', index];
    checkCorrections(deadline, path);
    const uncounted = whyNotCounted(deadline);
    if (uncounted !== null) issues.push({ path, leaveOut: path, ...uncounted });
    const refusal = whyNotTightening(deadline, known.limits);
    if (refusal !== null) issues.push({ path: [...path, 'tightens'], leaveOut: path, ...refusal });
  }
  for (const [index, task] of data.tasks.entries()) {
    const path = ['tasks', index];
    check(
      task.options,
      [...path, 'options'],
      (id) => known.optionIds.has(id),
      'option of the eight',
    );
    checkPlaces(task, path);
    checkCorrections(task, path);
  }
  for (const [index, correction] of data.corrections.entries()) {
    const path = ['corrections', index, 'sources'];
    check(correction.sources, path, (id) => known.sourceIds.has(id), 'legal source');
  }
  return [...issues, ...repeatedIds(data)];
}

const SINGULAR = {
  meetings: 'meeting',
  approvals: 'approval',
  deadlines: 'deadline',
  tasks: 'task',
  pages: 'page of this profile',
} as const;

/** Whether a place exists: a field of the model, a page of the case file, an option, a heading. */
export function isPlaceThere(value: Place, known: KnownNames): boolean {
  const parts = placeParts(value);
  switch (parts.to) {
    case 'field':
      return fieldDefinitionOf(parts.kind, parts.field) !== null;
    case 'screen':
      return placeScreens.some((screen) => screen === parts.screen);
    case 'option':
      return known.optionIds.has(parts.optionId);
    case 'page': {
      const headings = known.pages.get(parts.pageId);
      if (headings === undefined) return false;
      return parts.section === null || headings === null || headings.has(parts.section);
    }
  }
}

/** Within a profile an id names one thing of its sort; prompts share one set across the pathway. */
function repeatedIds(data: ProfileData): readonly DataIssue[] {
  const prompts = [
    ...data.pathway.flatMap((stage, index) =>
      stage.asks.map((prompt, at) => ({ id: prompt.id, path: ['pathway', index, 'asks', at] })),
    ),
    ...data.meetings.flatMap((meeting, index) =>
      (meeting.asks ?? []).map((prompt, at) => ({
        id: prompt.id,
        path: ['meetings', index, 'asks', at],
      })),
    ),
  ];
  const lists = [
    'options',
    'pathway',
    'meetings',
    'approvals',
    'deadlines',
    'tasks',
    'corrections',
  ];
  const groups = lists.map((list) =>
    data[list as 'options'].map(({ id }, index) => ({ id, path: [list, index] })),
  );
  return [...groups, prompts].flatMap((group) => {
    const seen = new Set<string>();
    return group.flatMap(({ id, path }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          path: [...path, 'id'],
          leaveOut: path,
          message: `The id ${id} is used before.`,
          remedy: 'Give this one another id. Ids of prompts are shared by stages and meetings.',
        },
      ];
    });
  });
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
