import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { OptionKeyField } from '../../components/fields/option-key-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from './completion.tsx';

/** Wishes and feelings: the child's first, in the child's own words where there are any. */
export function Views() {
  useShowGuidance('voice-of-the-child');
  return (
    <Page
      title={sectionTitles.views}
      lead="The child first. Say when and how each view was ascertained, who was there, and the exact words or what was seen."
    >
      <section className="card">
        <h2>Whose views</h2>
        <EntityList
          kind="view"
          parentId={null}
          begin={{ whose: 'child' }}
          addLabel="Add a view"
          empty="No view has been recorded yet, not even the child’s."
          titleOf={titleFrom('view', 'whose', 'name')}
          gistOf={titleFrom('view', 'ascertainedOn')}
        >
          {(entityId) => (
            <>
              <div className="field-row">
                <ChoiceField kind="view" entityId={entityId} field="whose" layout="select" />
                <LineField kind="view" entityId={entityId} field="name" />
              </div>
              <div className="field-row">
                <DateField kind="view" entityId={entityId} field="ascertainedOn" />
                <LineField kind="view" entityId={entityId} field="present" />
              </div>
              <LineField
                kind="view"
                entityId={entityId}
                field="method"
                hint="For instance: drawing together at the foster home; watching play; a telephone call."
              />
              <TextField kind="view" entityId={entityId} field="exactWords" />
              <TextField kind="view" entityId={entityId} field="meaning" />
              <OptionKeyField
                kind="view"
                entityId={entityId}
                field="bearsOn"
                none="None in particular"
              />
            </>
          )}
        </EntityList>
      </section>
      <SectionCompletion section="views" />
    </Page>
  );
}
