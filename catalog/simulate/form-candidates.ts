/** The answers that are worth trying for a ticket, as a form takes them. */
import { answerCuts, expressionsIn } from '../../forms/checks/answer-cuts';
import { answerValues } from '../../forms/checks/answer-values';
import type { FieldGraph } from '../../forms/checks/field-graph';
import { isFitting } from '../../forms/checks/sample-answer';
import { isAnswered } from '../../forms/emptiness';
import { fieldTypeOf } from '../../forms/field-types/field-types';
import { keysOf } from '../../forms/field-path';
import { innerOf } from '../../forms/form-tree';
import type { CompiledRules } from '../../rules/compile-rules';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { answerCandidates, rulesBehind, type Candidates } from '../../rules/why-not/answer-candidates';
import type { Item } from '../parse-item';
import type { RequestPlan } from '../plan-request';

interface Asked {
  /** Of the form. */
  readonly graph: FieldGraph;
  readonly given: Answers;
  /** Employee numbers of those who can be named. */
  readonly persons: readonly string[];
  /** Keys of fields that are left as they are, with all that hangs on them. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * By field, in the order in which fields settle: one value of each region that the ticket's rules or the form can tell
 * apart, and null for no answer. Fields that the form asks because of others are there with those.
 */
export function formCandidates(
  item: Item,
  key: string,
  { form, facts: { answers, today } }: Pick<RequestPlan, 'form' | 'facts'>,
  { graph, given, persons, hidden }: Asked,
): Candidates {
  const reads = readsFor(item.rules, key);
  const cuts = answerCuts(
    [...expressionsIn(form), ...reads.map((expression) => ({ expression }))],
    graph.fields,
  );
  const byRules = answerCandidates(item.rules, key, { ...given, ...answers });
  const fields = new Map(form.fields.map((field) => [field.key, field]));
  const candidates = new Map<string, readonly Json[]>();
  for (const path of graph.inOrder(graph.coneOfReads(reads))) {
    const field = fields.get(path);
    if (!field || !isAnswered(field) || innerOf(field).length > 0) continue;
    // That it is asked, or what is taken as its answer, could tell what is hidden.
    if ([path, ...graph.coneOf([path])].some((each) => hidden.has(keysOf(each)[0] ?? ''))) continue;
    const own = cuts.get(path) ?? new Map<string, never>();
    const eligible = form.eligible[path] ?? persons;
    const { values } = answerValues({ field, path, cuts: own, rules: form.rules, persons: eligible, today });
    const fromRules = (byRules.get(path) ?? []).filter((value) => value !== null && isFitting(field, value));
    const present = given[path];
    const isGiven = present !== undefined && !fieldTypeOf(field.schema['x-type']).isEmpty(present);
    const all = new Map([...fromRules, ...values].map((each) => nearTo(present, each)).map(keyed));
    all.delete(JSON.stringify(present));
    candidates.set(path, [...[...all.values()].toSorted(byDistance(present)), ...(isGiven ? [null] : [])]);
  }
  return candidates;
}

/** The conditions that the ticket hangs on; for the ticket of one element, that the list has it. */
function readsFor(rules: CompiledRules, key: string): readonly unknown[] {
  return rulesBehind(rules, key).flatMap(({ document, tickets }) => [
    document.when,
    ...tickets.flatMap(({ effect, forEach }) =>
      forEach && 'forEach' in effect && key.startsWith(`${effect.key}:`)
        ? [{ in: [key.slice(effect.key.length + 1), effect.forEach] }]
        : [],
    ),
  ]);
}

function keyed(value: Json): readonly [key: string, value: Json] {
  return [JSON.stringify(value), value];
}

/** Of a list that is there nothing is taken out to put something else in. */
function nearTo(present: Json | undefined, value: Json): Json {
  if (!Array.isArray(present) || !Array.isArray(value)) return value;
  const [there, wanted] = [present as readonly Json[], value as readonly Json[]];
  const isLess = wanted.every((each) => there.includes(each));
  return isLess ? wanted : [...there, ...wanted.filter((each) => !there.includes(each))];
}

function byDistance(present: Json | undefined) {
  return (one: Json, other: Json): number => distanceOf(present, one) - distanceOf(present, other);
}

/** How much an answer differs: lists by their elements, anything else as a whole. */
export function distanceOf(present: Json | undefined, value: Json): number {
  if (!Array.isArray(present) || !Array.isArray(value)) return 1;
  const [there, wanted] = [present as readonly Json[], value as readonly Json[]];
  const added = wanted.filter((each) => !there.includes(each));
  const removed = there.filter((each) => !wanted.includes(each));
  return added.length + removed.length;
}
