import { Link } from 'wouter';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { Page } from '../../components/page.tsx';
import { SectionCompletion } from '../../components/section-completion.tsx';
import { fieldWords, titleFrom } from '../../state/field-words.ts';
import { routes, sectionTitles } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { FamilyMeetings } from './family-meetings.tsx';
import { FamilySides } from './family-sides.tsx';
import { HowRelated } from './how-related.tsx';
import { ParentalResponsibility } from './parental-responsibility.tsx';
import { PersonCard } from './person-card.tsx';

/** Who is in the child's life, how they are related, and who was asked to care or help. */
export function Family({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('kinship-care', 'what-must-be-in-place-before-it-can-be-the-plan');
  return (
    <Page
      title={sectionTitles.family}
      lead="Both sides of the family, friends and anyone who matters. Say who was asked, when, and what came of it; where somebody was not asked, say why."
    >
      <p className="page-links">
        <Link href={routes.carers(caseFileId)}>Candidate carers and their assessments</Link>
        <Link href={routes.siblings(caseFileId)}>Brothers and sisters</Link>
        <Link href={routes.professionals(caseFileId)}>Professionals</Link>
      </p>
      <section className="card">
        <h2>People</h2>
        <EntityList
          kind="person"
          parentId={null}
          addLabel="Add a person"
          empty="Nobody has been added yet."
          titleOf={titleFrom('person', 'name')}
          gistOf={whoTheyAre}
        >
          {(id: EntityId) => <PersonCard entityId={id} />}
        </EntityList>
      </section>
      <FamilySides />
      <ParentalResponsibility />
      <FamilyMeetings />
      <HowRelated />
      <SectionCompletion section="family" />
    </Page>
  );
}

function whoTheyAre(fields: Readonly<Record<string, unknown>>): string {
  const relationship = fieldWords('person', fields, 'relationship');
  const life = fields['lifeStatus'];
  const isNotLiving = life === 'died' || life === 'expected' || life === 'pregnancy_ended';
  return [relationship, isNotLiving ? fieldWords('person', fields, 'lifeStatus') : '']
    .filter((words) => words !== '')
    .join(', ');
}
