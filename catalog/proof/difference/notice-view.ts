/** What becomes of one notice in a case: whether it is sent, to whom, in which words. */
import type { NoticeEffect } from '../../../rules/fulfilment-document';
import { plainFulfilment } from '../../../rules/rule-sets/expand-rules';
import type { ExpandedRule } from '../../../rules/rule-sets/expand-rules';
import type { Item } from '../../parse-item';
import type { CaseFacts } from '../proof-space';
import { RulePart } from '../rule-part';
import { PersonWords } from './person-words';
import type { WorkState, WorkView } from './work-view';

export class NoticeView implements WorkView {
  readonly reads: readonly unknown[];
  readonly source: unknown;
  /** A notice is called what it says. */
  readonly title: NoticeEffect['text'] | undefined;
  private readonly part: RulePart;
  private readonly persons: PersonWords;

  constructor(
    item: Item,
    private readonly key: string,
  ) {
    this.persons = new PersonWords(item);
    const { rules } = plainFulfilment(item.document.fulfilment);
    const senders = rules.filter((rule) => this.noticesOf(rule).length > 0);
    const notices = senders.flatMap((rule) => this.noticesOf(rule));
    const words = notices.flatMap(({ to }) => to);
    this.title = notices[0]?.text;
    this.part = new RulePart(rules, new Set(senders));
    this.reads = [...this.part.reads, ...this.persons.readsOf(words)];
    this.source = [this.reads, notices, this.persons.ownersOf(words)];
  }

  stateIn(facts: CaseFacts): WorkState | null {
    const [notice] = (this.part.holding(facts) ?? []).flatMap((rule) => this.noticesOf(rule));
    if (!notice) return null;
    return { to: this.persons.wordsIn(notice.to, facts).join(', '), text: JSON.stringify(notice.text) };
  }

  private noticesOf({ rule }: ExpandedRule): readonly NoticeEffect[] {
    return rule.then.flatMap(({ notice }) => (notice?.key === this.key ? [notice] : []));
  }
}
