/** Cuts a form down to one requester: what the role decides is decided here, and never leaves the server. */
import type { Condition } from '../rules/conditions/condition';
import { evaluate } from '../rules/conditions/evaluate';
import { specialise } from '../rules/conditions/specialise';
import type { PersonFacts } from '../rules/facts';
import { withoutAnswersTo } from './answer-reads';
import { childPath } from './field-path';
import { notAsked, stepWithout, withWhatLiesIn } from './fields-gone';
import { foldRules, hiddenForGood, rulesLeft } from './fold-rules';
import type { Fold, FoldedRule } from './fold-rules';
import type { FormModel } from './form-model';
import { isPeopleWord, peopleAllowed } from './people-word';
import { specialiseField } from './specialise-field';
import type { SpecialisedForm, ZoneSource } from './specialised-form';

/**
 * The form for a requester. A field is gone when `access` does not ask this requester for it, or when the rules
 * can never show it to this requester whatever is answered; with it go what lies in it, its texts, its place and
 * every mention.
 */
export function specialiseForm(model: FormModel, requester: PersonFacts, zones: ZoneSource): SpecialisedForm {
  const { gone, rules } = settle(model, requester);
  const fold = foldFor(requester, gone);
  const kept = [...model.fields.values()].filter(({ key }) => !gone.has(childPath('', key)));
  const cut = { gone, rules, fold, requester };
  return {
    ...(model.document.schema.additionalProperties && { open: true as const }),
    fields: kept.map((field) => specialiseField(field, childPath('', field.key), cut)),
    steps: model.document.layout.steps.flatMap((step) => stepWithout(step, gone)),
    rules: rulesLeft(rules, gone, fold),
    eligible: eligiblePersons(model, gone, requester),
    zones: zones.lookup
      ? { ...zones, lookup: { map: [fold(zones.lookup.map[0]), zones.lookup.map[1]] } }
      : zones,
  };
}

/** Folding a rule can hide a field for good, and a field that is gone can fold further rules: until nothing moves. */
function settle(
  model: FormModel,
  requester: PersonFacts,
): { gone: ReadonlySet<string>; rules: readonly FoldedRule[] } {
  let gone = withWhatLiesIn(model, notAsked(model, requester));
  for (;;) {
    const rules = foldRules(model.document.rules, foldFor(requester, gone));
    const next = withWhatLiesIn(model, [...gone, ...hiddenForGood([...model.byPath.keys()], rules)]);
    if (next.size === gone.size) return { gone, rules };
    gone = next;
  }
}

function foldFor(requester: PersonFacts, gone: ReadonlySet<string>): Fold {
  return (condition, row) => specialise(withoutAnswersTo(gone, condition, row), { requester });
}

function eligiblePersons(
  { byPath }: FormModel,
  gone: ReadonlySet<string>,
  requester: PersonFacts,
): SpecialisedForm['eligible'] {
  return Object.fromEntries(
    [...byPath].flatMap(([path, { schema }]) => {
      const allowed = gone.has(path) ? null : allowedBy(schema['x-people'], requester);
      return allowed ? [[path, allowed]] : [];
    }),
  );
}

/** Without `x-people` anyone may be chosen; an expression that gives no word that we know allows nobody. */
function allowedBy(people: unknown, requester: PersonFacts): readonly string[] | null {
  if (people === undefined) return null;
  const word = evaluate(people as Condition, { values: { requester } });
  return word.known && isPeopleWord(word.value) ? peopleAllowed(word.value, requester) : [];
}
