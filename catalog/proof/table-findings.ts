/** What is wrong with decision tables, over what the form allows: a gap that no answers reach is none. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import { RuleError } from '../../rules/rule-error';
import { TableCases } from '../../rules/prove/table-findings';
import type { TableFinding } from '../../rules/prove/table-findings';
import type { ExpandedRule, ExpandedTable } from '../../rules/rule-sets/expand-rules';
import type { CaseFacts, ProofCase, ProofSpace } from './proof-space';
import { RulePart } from './rule-part';
import { firstShown } from './show-case';
import type { Search, Sought } from './show-case';

export function tableFindings(space: ProofSpace, rules: readonly ExpandedRule[]): readonly Finding[] {
  const tables = new Map(rules.flatMap(({ table }) => (table ? [[table.id, table] as const] : [])));
  return [...tables.values()].flatMap((table) => new TableProof(space, rules, table).findings());
}

/** Gaps and double hits; rows that never decide are told as rules that never do. */
class TableProof {
  private readonly rows: readonly ExpandedRule[];
  private readonly part: RulePart;
  private readonly search: Search;

  constructor(
    private readonly space: ProofSpace,
    rules: readonly ExpandedRule[],
    private readonly table: ExpandedTable,
  ) {
    const isRow = (rule: ExpandedRule) => rule.table?.id === table.id;
    // Every row counts here, and not the first alone: what is asked is which of them hold.
    const alone = rules.map((rule) => (isRow(rule) ? { ...rule, table: undefined } : rule));
    this.rows = alone.filter((_, at) => rules[at]?.table?.id === table.id);
    this.part = new RulePart(alone, new Set(this.rows));
    this.search = { name: table.id, reads: this.part.conditions };
  }

  findings(): readonly Finding[] {
    const seen = new TableCases<ProofCase>(this.table, this.rows);
    for (const each of this.space.walk(this.search.name, this.search.reads).cases) {
      const hits = this.hits(each.facts);
      if (hits) seen.look(each, hits);
    }
    return seen.findings().flatMap((each) => this.told(each));
  }

  /** Numbers of the rows that hold; null where the table is not reached, or nothing can be told. */
  private hits(facts: CaseFacts): readonly number[] | null {
    const holding = this.part.holding(facts);
    if (!holding || holding.some(({ stops }) => stops)) return null;
    return holding.map((rule) => this.rows.indexOf(rule));
  }

  private told({ kind, rows: ids }: TableFinding<ProofCase>): readonly Finding[] {
    if (kind !== 'gap' && kind !== 'overlap') return [];
    const { id, part } = this.table;
    const { witness } = firstShown(this.space, this.search, kind === 'gap' ? this.gap : this.overlap(ids));
    if (!witness) return [];
    const params = { table: id, rows: ids.join(', ') };
    const check = kind === 'gap' ? 'table-gap' : 'table-overlap';
    return [finding(check, `/fulfilment${part.place}`, { params, witness })];
  }

  private get gap(): Sought {
    const isRow = (rule: string) => this.rows.some((row) => row.rule.id === rule);
    return {
      shows: (facts) => this.hits(facts)?.length === 0,
      confirms: ({ json }) => json.valid && !json.trace.some(({ rule }) => isRow(rule)),
    };
  }

  private overlap(ids: readonly string[]): Sought {
    const rows = new Set(this.rows.flatMap(({ rule }, at) => (ids.includes(rule.id) ? [at] : [])));
    return {
      shows: (facts) => (this.hits(facts) ?? []).filter((hit) => rows.has(hit)).length === rows.size,
      confirms: ({ fault }) => fault instanceof RuleError && fault.place === this.table.part.place,
    };
  }
}
