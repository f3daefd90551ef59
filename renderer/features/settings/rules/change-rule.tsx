import { useState } from 'react';
import type { CivilDate } from '../../../../guidance/model/dates.ts';
import { readDateBoxes, type DateBoxes } from '../../../../guidance/rules/date-entry.ts';
import type { LocalChange } from '../../../../guidance/schema/local-rule.ts';
import type { TimetableRule } from '../../../../guidance/schema/timetable-rule.ts';
import { deadlineWords } from '../../../../guidance/timetable/explain.ts';
import { ErrorSummary, type PageError } from '../../../components/error-summary.tsx';
import { PlainField } from '../../../components/plain-field.tsx';
import { saveLocalRule, useRulesStore } from '../../../state/timetable-rules.ts';
import type { SaveFailure } from '../save-settings.ts';
import { SettingFailure } from '../setting-failure.tsx';
import { PlainDate } from './plain-date.tsx';
import { PlainSelect } from './plain-select.tsx';
import { amountOf, boxesOf, UNIT_CHOICES, unitOf } from './rule-words.ts';

type RuleFormProps = {
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
};

type Count = { readonly amount: string; readonly unit: string };

const SOURCE = 'rule-source';
const FROM = 'rule-from';
const TO = 'rule-to';

/** Changes the numbers or the dates of a rule that came with the app, or retires it. */
export function ChangeRule({ onDone, onCancel }: RuleFormProps) {
  const standing = useRulesStore((state) => state.standing);
  const shipped = standing.flatMap((one) => (one.shipped === null ? [] : [one.shipped]));
  const [rule, setRule] = useState<TimetableRule | null>(null);
  const [action, setAction] = useState<'edited' | 'retired'>('edited');
  const [counts, setCounts] = useState<readonly Count[]>([]);
  const [from, setFrom] = useState(() => boxesOf(null));
  const [to, setTo] = useState(() => boxesOf(null));
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  function choose(id: string) {
    const chosen = shipped.find((one) => one.id === id) ?? null;
    setRule(chosen);
    setCounts(
      chosen?.computes === 'dates'
        ? chosen.deadlines.map(({ count }) => ({ amount: String(count.amount), unit: count.unit }))
        : [],
    );
    setFrom(boxesOf(chosen?.effectiveFrom ?? null));
    setTo(boxesOf(chosen?.effectiveTo ?? null));
  }

  async function save() {
    const found: PageError[] = [];
    if (source.trim().length < 4) {
      found.push({ fieldId: SOURCE, message: 'Enter where your authority’s rule is written down' });
    }
    counts.forEach(({ amount }, at) => {
      if (amountOf(amount) !== null) return;
      found.push({ fieldId: `rule-amount-${at}`, message: 'Enter a whole number, 0 to 999' });
    });
    for (const [fieldId, boxes] of [
      [FROM, from],
      [TO, to],
    ] as const) {
      const read = readDateBoxes(boxes, false);
      if (!read.ok) found.push({ fieldId, message: read.message });
    }
    setErrors(found);
    if (found.length > 0 || rule === null) return;
    const failed = await saveLocalRule(changeOf(rule));
    setFailure(failed);
    if (failed === null) onDone(`${rule.id} is ${action === 'retired' ? 'retired' : 'changed'}.`);
  }

  function changeOf(chosen: TimetableRule): LocalChange {
    const told = { source: source.trim(), reason: reason.trim() };
    if (action === 'retired') return { ...told, action, ruleId: chosen.id };
    const dates = { effectiveFrom: dateIn(from), effectiveTo: dateIn(to) };
    if (chosen.computes === 'nothing') return { ...told, action, rule: { ...chosen, ...dates } };
    const deadlines = chosen.deadlines.map((deadline, at) => {
      const typed = counts[at];
      if (typed === undefined) return deadline;
      const amount = amountOf(typed.amount) ?? deadline.count.amount;
      return { ...deadline, count: { ...deadline.count, amount, unit: unitOf(typed.unit) } };
    });
    return { ...told, action, rule: { ...chosen, ...dates, deadlines } };
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
      <PlainSelect
        label="Which rule"
        none="Choose a rule"
        value={rule?.id ?? ''}
        choices={shipped.map(({ id, title }) => [id, `${id} ${title}`])}
        onValue={choose}
      />
      {rule !== null && (
        <>
          <PlainSelect
            label="What to do"
            value={action}
            choices={[
              ['edited', 'Change it'],
              ['retired', 'Retire it: it is no longer computed'],
            ]}
            onValue={(value) => setAction(value === 'retired' ? 'retired' : 'edited')}
          />
          {action === 'edited' && (
            <>
              {rule.computes === 'dates' &&
                rule.deadlines.map((deadline, at) => (
                  <fieldset key={deadline.part} className="rule-count">
                    <legend className="field-label">{deadline.title}</legend>
                    <p className="field-hint">As it came: {deadlineWords(deadline)}.</p>
                    <div className="field-row">
                      <PlainField
                        id={`rule-amount-${at}`}
                        label="How many"
                        inputMode="numeric"
                        value={counts[at]?.amount ?? ''}
                        error={errorOf(`rule-amount-${at}`)}
                        onValue={(amount) => setCounts(replaced(counts, at, { amount }))}
                      />
                      <PlainSelect
                        label="Of what"
                        value={counts[at]?.unit ?? deadline.count.unit}
                        choices={UNIT_CHOICES}
                        onValue={(unit) => setCounts(replaced(counts, at, { unit }))}
                      />
                    </div>
                  </fieldset>
                ))}
              <div className="field-row">
                <PlainDate
                  id={FROM}
                  label="In force from"
                  hint="Empty: always"
                  boxes={from}
                  error={errorOf(FROM)}
                  onBoxes={setFrom}
                />
                <PlainDate
                  id={TO}
                  label="In force until"
                  hint="Empty: still"
                  boxes={to}
                  error={errorOf(TO)}
                  onBoxes={setTo}
                />
              </div>
            </>
          )}
          <PlainField
            id={SOURCE}
            label="Source"
            hint="Where it is written down, and who decided it. For instance: Practice standards 2026, page 4."
            value={source}
            maxLength={300}
            error={errorOf(SOURCE)}
            onValue={setSource}
          />
          <PlainField
            label="Why, if it helps"
            value={reason}
            maxLength={2_000}
            onValue={setReason}
          />
        </>
      )}
      <SettingFailure failure={failure} />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={rule === null}>
          Keep it
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Not now
        </button>
      </div>
    </form>
  );
}

function dateIn(boxes: DateBoxes): CivilDate | null {
  const read = readDateBoxes(boxes, false);
  return read.ok ? (read.value?.date ?? null) : null;
}

function replaced(counts: readonly Count[], at: number, change: Partial<Count>): readonly Count[] {
  return counts.map((count, index) => (index === at ? { ...count, ...change } : count));
}
