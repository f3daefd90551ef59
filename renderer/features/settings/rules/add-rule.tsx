import { useState } from 'react';
import { addedRuleId } from '../../../../guidance/schema/local-rule.ts';
import type { TimetableRule } from '../../../../guidance/schema/timetable-rule.ts';
import {
  clockEventTypes,
  eventLabel,
  isClockEventType,
} from '../../../../guidance/timetable/event-types.ts';
import type { StandingRule } from '../../../../guidance/timetable/local-rules.ts';
import { ErrorSummary, type PageError } from '../../../components/error-summary.tsx';
import { PlainField } from '../../../components/plain-field.tsx';
import { useSession } from '../../../state/session-store.ts';
import { saveLocalRule, useRulesStore } from '../../../state/timetable-rules.ts';
import type { SaveFailure } from '../save-settings.ts';
import { SettingFailure } from '../setting-failure.tsx';
import { PlainSelect } from './plain-select.tsx';
import { amountOf, UNIT_CHOICES, unitOf } from './rule-words.ts';

type RuleFormProps = {
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
};

const TITLE = 'added-rule-title';
const AMOUNT = 'added-rule-amount';
const SOURCE = 'added-rule-source';

const events = clockEventTypes
  .map((type) => [type, eventLabel(type)] as const)
  .toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB'));

/** Adds a rule of the authority's own: what is due, how long after or before what. */
export function AddRule({ onDone, onCancel }: RuleFormProps) {
  const { today } = useSession();
  const standing = useRulesStore((state) => state.standing);
  const [title, setTitle] = useState('');
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState('working_days');
  const [direction, setDirection] = useState<'after' | 'before'>('after');
  const [trigger, setTrigger] = useState('looked_after_began');
  const [doneBy, setDoneBy] = useState('');
  const [source, setSource] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  async function save() {
    const number = amountOf(amount);
    const found: PageError[] = [];
    if (title.trim().length < 4) found.push({ fieldId: TITLE, message: 'Enter what is due' });
    if (number === null) {
      found.push({ fieldId: AMOUNT, message: 'Enter a whole number, 0 to 999' });
    }
    if (source.trim().length < 4) {
      found.push({ fieldId: SOURCE, message: 'Enter where your authority’s rule is written down' });
    }
    setErrors(found);
    if (found.length > 0 || number === null || !isClockEventType(trigger)) return;
    const rule: TimetableRule = {
      id: nextId(standing),
      title: title.trim(),
      kind: 'local',
      citation: source.trim(),
      sources: [],
      scope: 'England',
      effectiveFrom: null,
      effectiveTo: null,
      lastChecked: today,
      confidence: 'known',
      computes: 'dates',
      deadlines: [
        {
          part: 'due',
          title: title.trim(),
          triggers: [trigger],
          doneBy: isClockEventType(doneBy) ? [doneBy] : [],
          count: { amount: number, unit: unitOf(unit), direction, firstDay: 'excluded' },
          limit: isClockEventType(doneBy) ? 'no_later_than' : 'window',
        },
      ],
    };
    const failed = await saveLocalRule({
      action: 'added',
      rule,
      source: source.trim(),
      reason: '',
    });
    setFailure(failed);
    if (failed === null) onDone(`${rule.id} is added.`);
  }

  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message ?? null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={errors} />
      <PlainField
        id={TITLE}
        label="What is due"
        hint="For instance: Permanence planning meeting"
        value={title}
        maxLength={200}
        error={errorOf(TITLE)}
        onValue={setTitle}
      />
      <div className="field-row">
        <PlainField
          id={AMOUNT}
          label="How many"
          inputMode="numeric"
          value={amount}
          error={errorOf(AMOUNT)}
          onValue={setAmount}
        />
        <PlainSelect label="Of what" value={unit} choices={UNIT_CHOICES} onValue={setUnit} />
        <PlainSelect
          label="After or before"
          value={direction}
          choices={[
            ['after', 'after'],
            ['before', 'before'],
          ]}
          onValue={(value) => setDirection(value === 'before' ? 'before' : 'after')}
        />
      </div>
      <PlainSelect label="Counted from" value={trigger} choices={events} onValue={setTrigger} />
      <PlainSelect
        label="Shown as done by"
        hint="With none, the date is shown and never overdue."
        none="Nothing"
        value={doneBy}
        choices={events}
        onValue={setDoneBy}
      />
      <PlainField
        id={SOURCE}
        label="Source"
        hint="Where it is written down, and who decided it."
        value={source}
        maxLength={300}
        error={errorOf(SOURCE)}
        onValue={setSource}
      />
      <SettingFailure failure={failure} />
      <div className="button-row">
        <button type="submit" className="primary">
          Keep it
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Not now
        </button>
      </div>
    </form>
  );
}

/** The first number that no rule of the authority's has. */
function nextId(standing: readonly StandingRule[]): string {
  const taken = new Set(standing.map(({ id }) => id));
  let number = 1;
  while (taken.has(`LOCAL${number}`)) number += 1;
  return addedRuleId.parse(`LOCAL${number}`);
}
