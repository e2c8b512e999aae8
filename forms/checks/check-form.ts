/** Everything that is checked about a form that the parser has let pass: over every kind of requester and answers. */
import { Coverage } from './coverage';
import { Exploration } from './explore-form';
import type { Situation } from './explore-form';
import { fieldFindings } from './field-findings';
import type { Finding } from './finding';
import { ruleFindings } from './rule-findings';
import type { FormModel } from '../form-model';
import type { ProductText } from '../locale';

export interface FormReport {
  readonly findings: readonly Finding[];
  /** What was looked at, in sentences. */
  readonly covered: readonly ProductText[];
}

/** @param situations one for each kind of requester whose form differs */
export function checkForm(model: FormModel, situations: readonly Situation[]): FormReport {
  const coverage = new Coverage();
  const explorations = situations.map((situation) => new Exploration(situation));
  const checking = { model, explorations, coverage };
  const findings = [...fieldFindings(checking), ...ruleFindings(checking)];
  return { findings, covered: coverage.tell(situations.length) };
}
