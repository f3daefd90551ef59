import { useState } from 'react';
import { Link } from 'wouter';
import { ruleIdOf, type LocalRule } from '../../../guidance/schema/local-rule.ts';
import { Notice } from '../../components/notice.tsx';
import { routes } from '../../state/routes.ts';
import { removeLocalRule, useRulesStore } from '../../state/timetable-rules.ts';
import { AddRule } from './rules/add-rule.tsx';
import { ChangeRule } from './rules/change-rule.tsx';
import type { SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

const ACTION_WORDS = { added: 'Added', edited: 'Changed', retired: 'Retired' } as const;

/** What the authority adds to, changes in and retires from the timetable's rules. */
export function RulesSection() {
  const standing = useRulesStore((state) => state.standing);
  const locals = standing.flatMap(({ local }) => (local === null ? [] : [local]));
  const [open, setOpen] = useState<'change' | 'add' | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  function finish(words: string) {
    setOpen(null);
    setSaid(words);
  }

  async function remove(local: LocalRule) {
    const ruleId = ruleIdOf(local.change);
    const failed = await removeLocalRule(ruleId);
    setFailure(failed);
    if (failed === null) {
      setSaid(
        local.change.action === 'added' ? `${ruleId} is gone.` : `${ruleId} stands as it came.`,
      );
    }
  }

  return (
    <Section id="settings-rules">
      <p>
        The rules of the timetable come with the app. Your authority may change one, retire one or
        add its own, each with a source. They are always shown as local, and the rule that came with
        the app can be brought back. <Link href={routes.rules}>Every rule, to read and print</Link>
      </p>
      {locals.length === 0 && <p className="muted">Every rule stands as it came.</p>}
      <ul className="plain-list added-words">
        {locals.map((local) => (
          <li key={ruleIdOf(local.change)}>
            <span>
              <strong>{ruleIdOf(local.change)}</strong> {ACTION_WORDS[local.change.action]}:{' '}
              {local.change.source}
            </span>
            <button type="button" className="quiet" onClick={() => void remove(local)}>
              {local.change.action === 'added' ? 'Remove' : 'Bring back the rule as it came'}
              <span className="visually-hidden">: {ruleIdOf(local.change)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {said !== '' && (
          <Notice kind="information">
            <p>{said}</p>
          </Notice>
        )}
      </div>
      <SettingFailure failure={failure} />
      {open === null && (
        <div className="button-row">
          <button type="button" className="secondary" onClick={() => setOpen('change')}>
            Change or retire a rule
          </button>
          <button type="button" className="secondary" onClick={() => setOpen('add')}>
            Add a rule
          </button>
        </div>
      )}
      {open === 'change' && <ChangeRule onDone={finish} onCancel={() => setOpen(null)} />}
      {open === 'add' && <AddRule onDone={finish} onCancel={() => setOpen(null)} />}
    </Section>
  );
}
