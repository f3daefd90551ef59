import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { Profile, ProfileMeeting } from '../../../guidance/schema/profile.ts';
import { Card } from '../../components/card.tsx';
import { Corrections } from '../../components/corrections.tsx';
import { Prompts } from './prompts.tsx';

type MeetingsProps = {
  readonly profile: Profile;
  readonly meetings: readonly ProfileMeeting[];
  /** Null where there is no case file to answer in: the profile is only being read. */
  readonly answering: {
    readonly caseFileId: CaseFileId;
    readonly appraisalId: EntityId;
  } | null;
};

const sorts = { meeting: 'Meeting', clinic: 'Clinic', panel: 'Panel', review: 'Review' } as const;

/** Meetings, clinics and panels: what brings a child there, who must be invited, forms, questions. */
export function Meetings({ profile, meetings, answering }: MeetingsProps) {
  return meetings.map((meeting) => (
    <Card
      key={meeting.id}
      id={`meeting-${profile.id}-${meeting.id}`}
      title={meeting.short === undefined ? meeting.title : `${meeting.title} (${meeting.short})`}
      gist={sorts[meeting.sort]}
      level={3}
    >
      <p>{meeting.purpose}</p>
      {meeting.arrangedBy !== undefined && <p>Arranged by: {meeting.arrangedBy}.</p>}
      <h4>When</h4>
      <ul>
        {meeting.triggers.map((trigger) => (
          <li key={trigger.id}>{trigger.when}</li>
        ))}
      </ul>
      {meeting.invite !== undefined && (
        <>
          <h4>Who is invited</h4>
          <ul>
            {meeting.invite.map((person) => (
              <li key={person.role}>
                {person.role}, {person.isRequired ? 'must be invited' : 'as needed'}.{' '}
                {person.note ?? ''}
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.decides !== undefined && (
        <>
          <h4>What it considers and agrees</h4>
          <ul>
            {meeting.decides.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {meeting.forms !== undefined && (
        <>
          <h4>Forms</h4>
          <ul>
            {meeting.forms.map((form) => (
              <li key={form.id}>
                {form.title}, by {form.by}
                {form.when === undefined ? '' : ` (${form.when})`}.
              </li>
            ))}
          </ul>
        </>
      )}
      <Corrections profile={profile} ids={meeting.corrections} />
      {meeting.asks !== undefined && (
        <>
          <h4>What it asks</h4>
          {answering === null ? (
            <ul>
              {meeting.asks.map((prompt) => (
                <li key={prompt.id}>{prompt.question}</li>
              ))}
            </ul>
          ) : (
            <Prompts profile={profile} prompts={meeting.asks} {...answering} />
          )}
        </>
      )}
    </Card>
  ));
}
