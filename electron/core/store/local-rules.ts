import type Database from 'better-sqlite3';
import { localRule, type LocalRule } from '../../../guidance/schema/local-rule.ts';
import { prepared } from './prepared.ts';

const LIST_LOCAL_RULES = `
  SELECT body
  FROM local_rule
  ORDER BY rule_id`;

const SAVE_LOCAL_RULE = `
  INSERT INTO local_rule (rule_id, action, body, changed_at)
  VALUES (:ruleId, :action, :body, :changedAt)
  ON CONFLICT (rule_id) DO UPDATE
  SET action = :action, body = :body, changed_at = :changedAt`;

const REMOVE_LOCAL_RULE = `DELETE FROM local_rule WHERE rule_id = :ruleId`;

/** The authority's own rules and changes, by rule. One that no longer reads as a rule is left out. */
export function listLocalRules(database: Database.Database): LocalRule[] {
  return prepared<Record<string, never>, { readonly body: string }>(database, LIST_LOCAL_RULES)
    .all({})
    .flatMap(({ body }) => {
      const read = localRule.safeParse(JSON.parse(body));
      return read.success ? [read.data] : [];
    });
}

export function saveLocalRule(database: Database.Database, ruleId: string, rule: LocalRule): void {
  prepared(database, SAVE_LOCAL_RULE).run({
    ruleId,
    action: rule.change.action,
    body: JSON.stringify(rule),
    changedAt: rule.changedAt,
  });
}

export function removeLocalRule(database: Database.Database, ruleId: string): void {
  prepared(database, REMOVE_LOCAL_RULE).run({ ruleId });
}
