import type { EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { useWords } from '../../state/profile-words.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from './completion.tsx';

/** Who is in the child's life, who was asked to care or help, when, and with what result. */
export function Family() {
  useShowGuidance('kinship-care', 'what-must-be-in-place-before-it-can-be-the-plan');
  const words = useWords();
  return (
    <Page
      title={sectionTitles.family}
      lead="Both sides of the family, friends and anyone who matters. Say who was asked, when, and what came of it; where somebody was not asked, say why."
    >
      <section className="card">
        <h2>People</h2>
        <EntityList
          kind="person"
          parentId={null}
          addLabel="Add a person"
          empty="Nobody has been added yet."
          titleOf={titleFrom('person', 'name')}
          gistOf={titleFrom('person', 'relationship')}
        >
          {(id) => <Person entityId={id} />}
        </EntityList>
      </section>
      <section className="card">
        <h2>{words.say('Family group decision-making meetings')}</h2>
        <EntityList
          kind="familyGroupMeeting"
          parentId={null}
          addLabel="Add a meeting, or the reason there was none"
          empty="No meeting has been recorded as offered, held or declined."
          titleOf={titleFrom('familyGroupMeeting', 'status')}
          gistOf={titleFrom('familyGroupMeeting', 'heldOn')}
        >
          {(id) => <FamilyGroupMeeting entityId={id} />}
        </EntityList>
      </section>
      <SectionCompletion section="family" />
    </Page>
  );
}

function Person({ entityId }: { readonly entityId: EntityId }) {
  const person = useEntity('person', entityId);
  const entity = { kind: 'person', entityId } as const;
  const approached = person?.fields.approached ?? null;
  return (
    <>
      <div className="field-row">
        <LineField {...entity} field="name" />
        <LineField {...entity} field="relationship" />
      </div>
      <div className="field-row">
        <ChoiceField {...entity} field="side" layout="select" />
        <ChoiceField {...entity} field="parentalResponsibility" layout="select" />
        <ChoiceField {...entity} field="approached" layout="select" />
      </div>
      {approached === 'yes' && <DateField {...entity} field="approachedOn" />}
      <TextField {...entity} field="approachResult" />
      <TextField
        {...entity}
        field="confidentialDetails"
        hint="Kept in the vault and held back from every document."
        rows={2}
      />
    </>
  );
}

function FamilyGroupMeeting({ entityId }: { readonly entityId: EntityId }) {
  const meeting = useEntity('familyGroupMeeting', entityId);
  const entity = { kind: 'familyGroupMeeting', entityId } as const;
  const status = meeting?.fields.status ?? null;
  return (
    <>
      <ChoiceField {...entity} field="status" layout="select" />
      {status !== null && status !== 'not_offered' && <DateField {...entity} field="offeredOn" />}
      {status === 'held' && <DateField {...entity} field="heldOn" />}
      <TextField {...entity} field="outcome" />
    </>
  );
}
