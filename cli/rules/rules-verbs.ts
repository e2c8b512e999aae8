/** The verbs of `formwork rules`. */
import type { Command } from 'commander';
import type { End } from '../command-failure';
import { addSimulate } from '../simulate';
import { addRulesCases } from './rules-cases';
import { addRulesDiff } from './rules-diff';
import { addRulesExplain } from './rules-explain';
import { addRulesLint } from './rules-lint';
import { addRulesProve } from './rules-prove';
import { addRulesReplay } from './rules-replay';

export function addRulesVerbs(rules: Command, end: End): void {
  addRulesLint(rules, end);
  addRulesProve(rules, end);
  addSimulate(rules, end);
  addRulesExplain(rules, end);
  addRulesReplay(rules, end);
  addRulesCases(rules, end);
  addRulesDiff(rules, end);
}
