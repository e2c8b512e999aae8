/** What becomes of one approval of the request in a case: whether it is asked, of whom, in which order. */
import type { ApprovalDocument } from '../../../rules/fulfilment-document';
import { plainFulfilment } from '../../../rules/rule-sets/expand-rules';
import { approvalsOf } from '../../checks/document-walk';
import type { Item } from '../../parse-item';
import { askedIn } from '../asked-in';
import type { AskedIn } from '../asked-in';
import type { CaseFacts } from '../proof-space';
import { PersonWords } from './person-words';
import type { WorkState, WorkView } from './work-view';

export class ApprovalView implements WorkView {
  readonly reads: readonly unknown[];
  readonly source: unknown;
  readonly title: ApprovalDocument['title'] | undefined;
  /** One key may be asked for by several rules. */
  private readonly ways: readonly { readonly approval: ApprovalDocument; readonly asked: AskedIn }[];
  private readonly persons: PersonWords;

  constructor(item: Item, key: string) {
    this.persons = new PersonWords(item);
    const { rules } = plainFulfilment(item.document.fulfilment);
    this.ways = requestApprovals(item)
      .filter(({ value }) => value.key === key)
      .map((placed) => ({ approval: placed.value, asked: askedIn(rules, placed) }));
    const approvals = this.ways.map(({ approval }) => approval);
    const words = approvals.flatMap(({ approvers }) => approvers);
    this.title = approvals[0]?.title;
    this.reads = [...this.ways.flatMap(({ asked }) => asked.reads), ...this.persons.readsOf(words)];
    this.source = [this.reads, approvals, this.persons.ownersOf(words)];
  }

  stateIn(facts: CaseFacts): WorkState | null {
    const way = this.ways.find(({ asked }) => asked.isAsked(facts));
    if (!way) return null;
    const { order, approvers, excludes = [] } = way.approval;
    return {
      order: String(order),
      approvers: this.persons.wordsIn(approvers, facts).join(', '),
      excludes: excludes.join(', '),
    };
  }
}

/** Those of the document and those that rules ask for. */
export function requestApprovals({ document }: Item): ReturnType<typeof approvalsOf> {
  return approvalsOf(document).filter(({ ticket }) => !ticket);
}
