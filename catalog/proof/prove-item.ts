/** Proves the work of an item: what can go wrong with it for any requester, any answers, on any day that rules tell apart. */
import type { Finding } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { plainFulfilment } from '../../rules/rule-sets/expand-rules';
import type { Calendars } from '../form-for';
import type { Item, Surroundings } from '../parse-item';
import { approvalFindings } from './approval-findings';
import { proveInvariants } from './invariant-findings';
import type { InvariantProof } from './invariant-findings';
import { openedFindings } from './opened-findings';
import { promiseFindings } from './promise-findings';
import { ProofSpace } from './proof-space';
import type { CaseCount } from './proof-space';
import { ruleFindings } from './rule-findings';
import { tableFindings } from './table-findings';

export interface ProofSettings {
  readonly calendars: Calendars;
  readonly surroundings: Surroundings;
  /** Milliseconds UTC: when the cases are set. */
  readonly now: number;
}

export interface ItemProof {
  /** Each with a case that was planned to prove that it shows it. */
  readonly findings: readonly Finding[];
  /** What was looked at, in sentences. */
  readonly covered: readonly ProductText[];
  readonly regions: CaseCount;
  readonly invariants: readonly InvariantProof[];
}

/** Pure: the same for the same input. */
export function proveItem(item: Item, { calendars, surroundings, now }: ProofSettings): ItemProof {
  const space = new ProofSpace(item, surroundings, calendars, now);
  const { rules } = plainFulfilment(item.document.fulfilment);
  const invariants = proveInvariants(space, rules);
  const findings = [
    ...ruleFindings(space, rules),
    ...tableFindings(space, rules),
    ...openedFindings(space, rules),
    ...approvalFindings(space, rules),
    ...promiseFindings(space),
    ...invariants.flatMap(({ broken }) => broken ?? []),
  ];
  const regions = space.count();
  const covered = [proven(rules.length, invariants.length), ...space.coverage.tell(regions.kinds)];
  return { findings, covered, regions, invariants };
}

function proven(rules: number, invariants: number): ProductText {
  return {
    en: `Proof of the work, with the tickets and approvals that it opens. Rules and rows: ${rules}; invariants: ${invariants}.`,
    'zh-CN': `对任务的证明，包括由其开立的任务和审批。规则和表行：${rules} 条；恒定条件：${invariants} 条。`,
  };
}
