/** What is wrong with the decision tables of a document, over everything that facts can be, each with a case that shows it. */
import { countsWorkingDays } from '../conditions/counting';
import { Evaluation } from '../conditions/evaluation';
import { FactTable } from '../conditions/fact-table';
import type { FulfilmentDocument } from '../fulfilment-document';
import { Matcher } from '../matching/matcher';
import { RuleError } from '../rule-error';
import { plainFulfilment, type ExpandedRule, type ExpandedTable } from '../rule-sets/expand-rules';
import { factSpace, type Domains, type FactCase } from './fact-space';

/**
 * - `gap`: no row holds, in a table of which one should.
 * - `overlap`: two rows hold, in a table of which at most one may.
 * - `shadowed`: wherever the row holds, one before it decides.
 * - `never-holds`: the row holds nowhere.
 * - `no-answer`: the cells cannot be compared with what the facts can be.
 */
export interface TableFinding<Case = FactCase> {
  readonly kind: 'gap' | 'overlap' | 'shadowed' | 'never-holds' | 'no-answer';
  readonly table: string;
  /** The rules of the rows that it is about; of `shadowed` the row and the one that decides in the case. */
  readonly rows: readonly string[];
  /** Facts that show it; none for a row that holds nowhere. */
  readonly witness: Case | null;
}

export interface TableProof {
  readonly table: string;
  readonly findings: readonly TableFinding[];
  /** How many cases were looked at. */
  readonly cases: number;
  /** Whether they stand for all facts; if not, what was not found may be there all the same. */
  readonly exhaustive: boolean;
}

/**
 * @param domains the values that facts can have; without them a fact may be missing or have a value that no cell names
 * @throws RuleError as `compileRules`, for a document that cannot be followed
 */
export function proveTables(document: FulfilmentDocument, domains?: Domains): readonly TableProof[] {
  const { rules } = plainFulfilment(document);
  const tables = new Map(rules.flatMap(({ table }) => (table ? [[table.id, table] as const] : [])));
  return [...tables.values()].map((table) =>
    proveTable(
      table,
      rules.filter((rule) => rule.table?.id === table.id),
      domains,
    ),
  );
}

function proveTable(table: ExpandedTable, rows: readonly ExpandedRule[], domains?: Domains): TableProof {
  // Without calendars nothing can be told of rows that count working days.
  if (rows.some(({ rule }) => countsWorkingDays(rule.when)))
    return { table: table.id, findings: [], cases: 0, exhaustive: false };
  const facts = new FactTable();
  const matcher = new Matcher(facts);
  for (const { rule, when } of rows) when.addTo(matcher, rule.when);
  const space = factSpace(
    rows.map(({ rule }) => rule.when),
    domains,
  );
  const seen = new TableCases<FactCase>(table, rows);
  for (const each of space.cases) seen.look(each, hitsOf(matcher, facts, each));
  return {
    table: table.id,
    findings: seen.findings(),
    cases: space.cases.length,
    exhaustive: space.exhaustive,
  };
}

/** The numbers of the rows that hold; null where that cannot be told. */
function hitsOf(matcher: Matcher, table: FactTable, values: FactCase): readonly number[] | null {
  try {
    return matcher.match(Evaluation.of(table, { values })).numbers;
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

/** Looks at the rows that hold in one case after the other, and keeps the first case of each kind of finding. */
export class TableCases<Case> {
  private readonly found = new Map<string, TableFinding<Case>>();
  private readonly deciding = new Set<number>();
  /** For each row that held and did not decide: the row that did, and the case. */
  private readonly behind = new Map<number, { readonly by: number; readonly witness: Case }>();

  constructor(
    private readonly table: ExpandedTable,
    private readonly rows: readonly ExpandedRule[],
  ) {}

  /** @param hits numbers of the rows that hold; null where that cannot be told */
  look(witness: Case, hits: readonly number[] | null): void {
    const { hit } = this.table;
    if (hits === null) return this.note('no-answer', [], witness);
    const [first, ...others] = hits;
    if (first === undefined) {
      if (hit !== 'collect') this.note('gap', [], witness);
      return;
    }
    this.deciding.add(first);
    for (const other of others) {
      if (hit === 'unique') this.note('overlap', [first, other], witness);
      if (hit !== 'first') this.deciding.add(other);
      else if (!this.behind.has(other)) this.behind.set(other, { by: first, witness });
    }
  }

  findings(): readonly TableFinding<Case>[] {
    for (const row of this.rows.keys()) {
      if (this.deciding.has(row)) continue;
      const behind = this.behind.get(row);
      if (behind) this.note('shadowed', [row, behind.by], behind.witness);
      else this.note('never-holds', [row], null);
    }
    return [...this.found.values()];
  }

  private note(kind: TableFinding['kind'], rows: readonly number[], witness: Case | null): void {
    const key = `${kind} ${rows.join()}`;
    if (this.found.has(key)) return;
    const ids = rows.flatMap((row) => this.rows[row]?.rule.id ?? []);
    this.found.set(key, { kind, table: this.table.id, rows: ids, witness });
  }
}
