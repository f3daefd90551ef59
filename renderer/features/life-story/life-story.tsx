import { Link } from 'wouter';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { fieldWords, titleFrom } from '../../state/field-words.ts';
import { routes, sectionTitles } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The child's own story: each piece of work, who does it, by when, and where it is kept. */
export function LifeStory({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('life-story-work');
  return (
    <Page
      title="Life story work"
      lead="For every child who may live away from home, whatever the plan. What has been made, what is under way, and where the child will find it."
    >
      <section className="card">
        <h2>Pieces of work</h2>
        <EntityList
          kind="lifeStoryItem"
          parentId={null}
          addLabel="Add a piece of life story work"
          empty="No life story work has been recorded yet."
          titleOf={(fields) => titleFrom('lifeStoryItem', 'title')(fields) || what(fields)}
          gistOf={stands}
        >
          {(entityId) => <Item entityId={entityId} />}
        </EntityList>
      </section>
      <section className="card">
        <h2>Written elsewhere</h2>
        <ul>
          <li>
            What the child calls people, places and things:{' '}
            <Link href={routes.section(caseFileId, 'details')}>{sectionTitles.details}</Link>
          </li>
          <li>
            How the work goes on under the plan: <Link href={routes.plan(caseFileId)}>Plan</Link>
          </li>
          <li>
            What is due by when, in adoption:{' '}
            <Link href={routes.timetable(caseFileId)}>Timetable</Link>
          </li>
        </ul>
      </section>
    </Page>
  );
}

function Item({ entityId }: { readonly entityId: EntityId }) {
  const entity = { kind: 'lifeStoryItem', entityId } as const;
  return (
    <>
      <div className="field-row">
        <ChoiceField {...entity} field="what" layout="select" />
        <LineField {...entity} field="owner" />
      </div>
      <LineField {...entity} field="title" />
      <div className="field-row">
        <DateField {...entity} field="startedOn" />
        <DateField {...entity} field="dueOn" />
        <DateField {...entity} field="doneOn" />
      </div>
      <LineField
        {...entity}
        field="keptAt"
        hint="For instance “with the foster carers, and a copy on file”."
      />
      <TextField {...entity} field="note" />
    </>
  );
}

function what(fields: Fields): string {
  return fieldWords('lifeStoryItem', fields, 'what');
}

/** How it stands, by its dates. */
function stands(fields: Fields): string {
  const done = fieldWords('lifeStoryItem', fields, 'doneOn');
  if (done !== '') return `Given or finished ${done}`;
  const due = fieldWords('lifeStoryItem', fields, 'dueOn');
  if (due !== '') return `Due ${due}`;
  const started = fieldWords('lifeStoryItem', fields, 'startedOn');
  return started === '' ? '' : `Begun ${started}`;
}
