import type { ReactNode } from 'react';
import type { EntityId } from '../../../guidance/model/ids.ts';
import {
  optionQuestions,
  type OptionQuestion,
  type OptionQuestionId,
} from '../../../guidance/model/option-questions.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { SourceList } from '../../guidance-view/law.tsx';
import { setCardOpen } from '../../state/preferences.ts';
import { useWords } from '../../state/profile-words.ts';
import { Arrangements } from './arrangements.tsx';
import { Conclusion } from './conclusion.tsx';
import { Factors } from './factors.tsx';
import { FamilyTime, Risks, Support } from './option-rows.tsx';
import { Realistic } from './realistic.tsx';
import { useGists } from './use-gists.ts';
import { ViewsOnOption } from './views-on-option.tsx';

type QuestionProps = { readonly entityId: EntityId; readonly option: OptionDefinition };

/** The questions of an option, each a part that opens, with why it is asked. */
export function OptionQuestions({ entityId, option }: QuestionProps) {
  const gists = useGists(entityId);
  const words = useWords();
  const cardId = (id: string) => `${option.id}-${id}`;
  const setAll = (isOpen: boolean) =>
    optionQuestions.forEach((question) => setCardOpen(cardId(question.id), isOpen));
  return (
    <>
      <div className="open-all">
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Open all questions
        </button>
        <button type="button" className="quiet" onClick={() => setAll(false)}>
          Close all questions
        </button>
      </div>
      {optionQuestions.map((question) => (
        <div key={question.id} className="question" data-question={question.id}>
          <Card
            id={cardId(question.id)}
            title={words.say(question.title)}
            gist={gists[question.id]}
            isOpenAtFirst={question.id === 'realistic'}
          >
            <p className="fold-hint">{question.hint}</p>
            <Why question={question} />
            {body(question.id, { entityId, option })}
          </Card>
        </div>
      ))}
    </>
  );
}

function Why({ question }: { readonly question: OptionQuestion }) {
  return (
    <details className="why">
      <summary>
        Why am I asked this?<span className="visually-hidden"> {question.title}</span>
      </summary>
      <div>
        <p>{question.why}</p>
        <SourceList ids={question.sources} />
      </div>
    </details>
  );
}

function body(id: OptionQuestionId, props: QuestionProps): ReactNode {
  const { entityId } = props;
  switch (id) {
    case 'realistic':
      return <Realistic entityId={entityId} />;
    case 'arrangements':
      return <Arrangements {...props} />;
    case 'factors':
      return <Factors {...props} />;
    case 'support':
      return <Support entityId={entityId} />;
    case 'risks':
      return <Risks entityId={entityId} />;
    case 'family-time':
      return <FamilyTime entityId={entityId} />;
    case 'timescale':
      return (
        <TextField kind="option" entityId={entityId} field="timescale" isLabelHidden rows={4} />
      );
    case 'unknowns':
      return (
        <TextField kind="option" entityId={entityId} field="unknowns" isLabelHidden rows={4} />
      );
    case 'views':
      return <ViewsOnOption {...props} />;
    case 'rationale':
      return (
        <TextField kind="option" entityId={entityId} field="rationale" isLabelHidden rows={10} />
      );
    case 'conclusion':
      return <Conclusion {...props} />;
  }
}
