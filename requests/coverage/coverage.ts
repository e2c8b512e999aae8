/** What real requests used of the versions that they were made under: rules that fired, clauses, fields that were answered. */
import { canonicalText } from '../../forms/canonical-text';
import { answerFields } from '../../forms/composites/answer-fields';
import { emptinessOf, isAnswered } from '../../forms/emptiness';
import { fieldTypeOf } from '../../forms/field-types/field-types';
import type { Condition, Json } from '../../rules/conditions/condition';
import { Evaluation } from '../../rules/conditions/evaluation';
import { workingDaysOf } from '../../rules/working-time/counted-days';
import type { StoredRequest } from '../replay/stored-request';

/** How often a clause held and failed where a rule was decided by it. */
export interface ClauseCount {
  readonly held: number;
  readonly failed: number;
}

/** Of one version, by id of the rule, by text of the clause and by path of the field. Plain JSON. */
export interface VersionCoverage {
  readonly requests: number;
  readonly fired: Readonly<Record<string, number>>;
  readonly clauses: Readonly<Record<string, Readonly<Record<string, ClauseCount>>>>;
  readonly answered: Readonly<Record<string, number>>;
}

/** By id of the item version. */
export type Coverage = Readonly<Record<string, VersionCoverage>>;

/** The same while it is counted: adding to it costs what the request does, not what was counted before. */
interface Counting {
  requests: number;
  readonly fired: Record<string, number>;
  readonly clauses: Record<string, Record<string, { held: number; failed: number }>>;
  readonly answered: Record<string, number>;
}

export class CoverageCount {
  private readonly versions: Record<string, Counting>;

  /** @param before what was counted already */
  constructor(before: Coverage = {}) {
    this.versions = structuredClone(before) as Record<string, Counting>;
  }

  add(stored: StoredRequest): void {
    const version = (this.versions[stored.versionId] ??= {
      requests: 0,
      fired: {},
      clauses: {},
      answered: {},
    });
    version.requests += 1;
    for (const { rule, result } of stored.trace) if (result === true) count(version.fired, rule);
    for (const path of answeredFields(stored)) count(version.answered, path);
    addClauses(version, stored);
  }

  /** As it stands. */
  get counted(): Coverage {
    return this.versions;
  }
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** The stored trace has the rules that held; of the others the facts on record tell what they failed by. */
function addClauses(version: Counting, { item: { rules }, facts, calendars }: StoredRequest): void {
  const evaluation = Evaluation.of(rules.table, {
    values: { ...facts },
    workingDays: workingDaysOf(calendars),
  });
  for (const { document, trace } of rules.rules) {
    const own = (version.clauses[document.id] ??= {});
    const compiled = trace();
    for (const { clause, result } of compiled.tell(compiled.mark(evaluation), evaluation)) {
      const counts = (own[clauseText(clause)] ??= { held: 0, failed: 0 });
      if (result === true) counts.held += 1;
      if (result === false) counts.failed += 1;
    }
  }
}

const texts = new WeakMap<object, string>();

/** A clause is one object of its document: its text is made once. */
function clauseText(clause: Condition): string {
  if (typeof clause !== 'object' || clause === null) return canonicalText(clause as Json);
  const known = texts.get(clause) ?? canonicalText(clause as Json);
  texts.set(clause, known);
  return known;
}

/** Paths of the fields with an answer; a field inside a list counts once, however many rows answer it. */
function answeredFields({ item, facts }: StoredRequest): ReadonlySet<string> {
  const given = answerFields([...item.form.fields.values()], facts.answers).filter(({ field, value }) => {
    if (value === undefined || value === null || !isAnswered(field)) return false;
    return !emptinessOf(fieldTypeOf(field.schema['x-type']), field.schema)(value);
  });
  return new Set(given.map(({ path }) => path));
}
