/** Everything that is checked about a form that the parser has let pass: over every kind of requester and answers. */
import { Coverage } from './coverage';
import { Effort } from './effort';
import { Exploration } from './explore-form';
import type { Situation } from './explore-form';
import { fieldFindings } from './field-findings';
import { finding } from './finding';
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
  const effort = new Effort();
  const explorations = situations.map((situation) => new Exploration(situation, [], effort));
  const checking = { model, explorations, coverage };
  const found = [...fieldFindings(checking), ...ruleFindings(checking)];
  const failing = explorations.flatMap(failures);
  const findings = [
    ...found,
    ...failing.filter(({ id }, at) => failing.findIndex((each) => each.id === id) === at),
  ];
  return { findings, covered: coverage.tell(situations.length) };
}

/** Rules that have no answer for facts of the right kinds. */
function failures({ failures: all, situation }: Exploration): readonly Finding[] {
  const { requester, persons, now } = situation;
  return [...all.values()].map(({ error, given }) => {
    const [en, zh] = [error.describe('en'), error.describe('zh-CN')];
    const params = {
      what: { en: en.message, 'zh-CN': zh.message },
      how: { en: en.remedy, 'zh-CN': zh.remedy },
    };
    const witness = { requester, persons: [...persons.values()], answers: given, now };
    return finding('condition-fails', '/rules', { params, witness });
  });
}
