/** What can be wrong with a form rule: it can never hold, or requires what is hidden. */
import { rowOf } from '../field-path';
import type { FormRule } from '../form-document';
import { fieldsSpokenOf, targetsOf } from '../form-rule';
import { joinPath } from '../../rules/conditions/fact-path';
import { keysInFirstRow } from './explore-form';
import type { FormState } from './explore-form';
import type { FormChecking } from './field-findings';
import { finding } from './finding';
import type { Finding } from './finding';
import { labelOf } from './finding-labels';
import { RuleCondition, shownCase } from './shown-case';

export function ruleFindings(checking: FormChecking): readonly Finding[] {
  return checking.model.document.rules.flatMap((rule, at) => [
    ...neverHolds(checking, rule, `/rules/${at}`),
    ...(rule.require ?? []).flatMap((path) => requiresHidden(checking, rule, path, `/rules/${at}`)),
  ]);
}

function neverHolds(
  { explorations, coverage }: FormChecking,
  rule: FormRule,
  place: string,
): readonly Finding[] {
  const row = [...targetsOf(rule), ...fieldsSpokenOf(rule)].map(rowOf)[0] ?? '';
  const condition = new RuleCondition(rule.when, row);
  let against: (() => Finding) | null = null;
  for (const { graph, situation, walk } of explorations.map(opened)) {
    const { states, exhaustive } = walk(graph.coneOfReads(rule.when, row), row === '' ? undefined : row);
    if (!exhaustive) return [];
    coverage.begin(rule.id, exhaustive);
    for (const state of states) {
      coverage.count();
      if (condition.holds(situation, state)) return [];
      against ??= () => {
        const witness =
          shownCase(situation, state, (whole) => !condition.holds(situation, whole), { unfinished: true }) ??
          undefined;
        return finding('never-holds', `${place}/when`, { witness, params: { rule: rule.id } });
      };
    }
  }
  return against ? [against()] : [];
}

const MOST_TRIES = 40;

function requiresHidden(
  { model, explorations, coverage }: FormChecking,
  rule: FormRule,
  path: string,
  place: string,
): readonly Finding[] {
  const condition = new RuleCondition(rule.when, rowOf(path));
  const field = model.byPath.get(path);
  const at = joinPath(keysInFirstRow(path));
  let tries = 0;
  for (const { graph, situation, walk } of explorations.map(opened)) {
    // To whom the field is never shown, its requirement says nothing.
    if (!field || !graph.fields.has(path)) continue;
    const { states, exhaustive } = walk(graph.coneOf([path]), path);
    coverage.begin(path, exhaustive);
    const shows = (state: Pick<FormState, 'resolved' | 'subject'>) =>
      state.resolved.fields[at]?.visible === false && condition.holds(situation, state);
    for (const state of states) {
      coverage.count();
      if (tries > MOST_TRIES || !shows(state)) continue;
      tries += 1;
      const witness = shownCase(situation, state, shows, { target: path });
      const params = { field: labelOf(field), rule: rule.id };
      if (witness) return [finding('required-but-hidden', place, { field: path, params, witness })];
    }
  }
  return [];
}

function opened(exploration: FormChecking['explorations'][number]) {
  const { graph, situation } = exploration;
  return { graph, situation, walk: exploration.walk.bind(exploration) };
}
