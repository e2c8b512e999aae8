/** What is wrong with decision tables, over what the form allows: a gap that no answers reach is none. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import { RuleError } from '../../rules/rule-error';
import { TableCases } from '../../rules/prove/table-findings';
import type { TableFinding } from '../../rules/prove/table-findings';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import type { CaseFacts, ProofCase, ProofSpace } from './proof-space';
import { RulePart } from './rule-part';
import { firstShown } from './show-case';
import type { Sought } from './show-case';

export function tableFindings(space: ProofSpace, rules: readonly ExpandedRule[]): readonly Finding[] {
  const tables = new Map<string, ExpandedRule[]>();
  for (const rule of rules)
    if (rule.table) tables.set(rule.table.id, [...(tables.get(rule.table.id) ?? []), rule]);
  return [...tables.values()].flatMap((rows) => new TableProof(space, rules, rows).findings());
}

/** Gaps and double hits; rows that never decide are told as rules that never do. */
class TableProof {
  private readonly part: RulePart;

  constructor(
    private readonly space: ProofSpace,
    rules: readonly ExpandedRule[],
    private readonly rows: readonly ExpandedRule[],
  ) {
    // Every row counts here, and not the first alone: what is asked is which of them hold.
    const alone = rules.map((rule) => (rows.includes(rule) ? { ...rule, table: undefined } : rule));
    this.part = new RulePart(
      alone,
      new Set(alone.filter((_, at) => rows.includes(rules[at] as ExpandedRule))),
    );
  }

  findings(): readonly Finding[] {
    const [{ table } = {}] = this.rows;
    if (!table) return [];
    const seen = new TableCases<ProofCase>(table.id, this.rows);
    for (const each of this.walk().cases) {
      const hits = this.hits(each.facts);
      if (hits) seen.look(each, hits);
    }
    return seen.findings().flatMap((each) => this.told(each));
  }

  private walk() {
    return this.space.walk(this.rows[0]?.table?.id ?? '', this.part.conditions);
  }

  /** Numbers of the rows that hold; null where the table is not reached, or nothing can be told. */
  private hits(facts: CaseFacts): readonly number[] | null {
    const holding = this.part.holding(facts);
    if (!holding || holding.some(({ stops }) => stops)) return null;
    return holding.map(({ rule }) => this.rows.findIndex((row) => row.rule.id === rule.id));
  }

  private told({ kind, rows: ids }: TableFinding<ProofCase>): readonly Finding[] {
    const [first] = this.rows;
    const { table } = first ?? {};
    if (!table || (kind !== 'gap' && kind !== 'overlap')) return [];
    const witness = firstShown(
      this.space,
      this.walk(),
      kind === 'gap' ? this.gap(table.id) : this.overlap(ids),
    );
    if (!witness) return [];
    const params = { table: table.id, rows: ids.join(', ') };
    return [
      finding(kind === 'gap' ? 'table-gap' : 'table-overlap', `/fulfilment${table.part.place}`, {
        params,
        witness,
      }),
    ];
  }

  private gap(table: string): Sought {
    return {
      shows: (facts) => this.hits(facts)?.length === 0,
      confirms: ({ json }) => json.valid && json.trace.every(({ rule }) => !rule.startsWith(`${table}/`)),
    };
  }

  private overlap(ids: readonly string[]): Sought {
    const rows = new Set(this.rows.flatMap(({ rule }, at) => (ids.includes(rule.id) ? [at] : [])));
    return {
      shows: (facts) => (this.hits(facts) ?? []).filter((hit) => rows.has(hit)).length === rows.size,
      confirms: ({ fault }) => fault instanceof RuleError && fault.place === this.rows[0]?.table?.part.place,
    };
  }
}
