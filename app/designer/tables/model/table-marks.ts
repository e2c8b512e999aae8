/** What the rows of a decision table leave open, as far as the facts that they ask for can be: for the margin. */
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { followPath, splitPath } from '../../../../rules/conditions/fact-path';
import type { Json } from '../../../../rules/conditions/condition';
import { readPaths } from '../../../../rules/conditions/read-paths';
import type { FulfilmentDocument } from '../../../../rules/fulfilment-document';
import { proveTables } from '../../../../rules/prove/table-findings';
import type { TableFinding } from '../../../../rules/prove/table-findings';
import { RuleError } from '../../../../rules/rule-error';
import { plainFulfilment } from '../../../../rules/rule-sets/expand-rules';
import type { ConditionFact } from '../../rules/condition/condition-facts';

export interface TableMark {
  readonly kind: TableFinding['kind'];
  /** Counted from 0, none for a gap; of a shadowed row that one and the one that comes first. */
  readonly rows: readonly number[];
  /** The facts that the table reads, in a case that shows it; none for a row that holds nowhere. */
  readonly facts: readonly (readonly [path: string, value: Json])[];
}

export interface TableMarks {
  readonly marks: readonly TableMark[];
  /** Paths of the facts that the rows read. */
  readonly reads: readonly string[];
  /** Whether every case was looked at. */
  readonly exhaustive: boolean;
}

/**
 * By table. None where the document cannot be followed yet, the checks say why; and none where working days are
 * counted, since the checks alone have calendars.
 */
export function tableMarks(
  { fulfilment, form }: ItemDraftDocument,
  facts: readonly ConditionFact[],
): ReadonlyMap<string, TableMarks> {
  try {
    const document = fulfilment as unknown as FulfilmentDocument;
    const reads = readsOf(document);
    const domains = new Map(facts.flatMap((fact) => domainOf(fact, form.schema.required)));
    return new Map(
      proveTables(document, domains).flatMap(({ table, findings, cases, exhaustive }) => {
        if (cases === 0) return [];
        const read = reads.get(table) ?? [];
        // Whether answers that no row is for can be given at all, the form alone decides: the checks say so.
        const ofRows = findings.filter(({ kind }) => kind !== 'gap');
        const marks = ofRows.map((each) => markOf(each, rowsOf(document, table), read));
        return [[table, { marks, reads: read, exhaustive }]];
      }),
    );
  } catch (error) {
    if (error instanceof RuleError) return new Map();
    throw error;
  }
}

function readsOf(document: FulfilmentDocument): ReadonlyMap<string, readonly string[]> {
  const reads = new Map<string, string[]>();
  for (const { rule, table } of plainFulfilment(document).rules)
    if (table) reads.set(table.id, [...new Set([...(reads.get(table.id) ?? []), ...readPaths(rule.when)])]);
  return reads;
}

/** What can be chosen, and nothing where the answer is not always asked for. */
function domainOf(
  { path, kind, options }: ConditionFact,
  required: readonly string[],
): readonly (readonly [path: string, values: readonly Json[]])[] {
  const chosen: readonly Json[] =
    kind === 'yes-no' ? [true, false] : kind === 'choice' ? options.map(({ value }) => value) : [];
  if (chosen.length === 0) return [];
  const isGiven = !path.startsWith('answers.') || required.includes(path.slice('answers.'.length));
  return [[path, isGiven ? chosen : [...chosen, null]]];
}

/** The rules of the rows, in their order. */
function rowsOf({ tables = [] }: FulfilmentDocument, table: string): readonly string[] {
  return tables.find(({ id }) => id === table)?.rows.map(({ id }) => `${table}/${id}`) ?? [];
}

function markOf(
  { kind, rows, witness }: TableFinding,
  ids: readonly string[],
  reads: readonly string[],
): TableMark {
  return {
    kind,
    rows: rows.map((row) => ids.indexOf(row)),
    facts: witness ? factsAt(witness, reads) : [],
  };
}

/** @param facts by their roots: `{ answers, requester }` */
export function factsAt(facts: object, reads: readonly string[]): TableMark['facts'] {
  return reads.map((path) => [path, (followPath(facts, splitPath(path)) ?? null) as Json]);
}
