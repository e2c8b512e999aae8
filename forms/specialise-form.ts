/** Cuts a form down to one requester: what the role decides is decided here, and never leaves the server. */
import type { Condition } from '../rules/conditions/condition';
import { evaluate, truth } from '../rules/conditions/evaluate';
import { specialise } from '../rules/conditions/specialise';
import type { PersonFacts } from '../rules/facts';
import { withoutAnswersTo } from './answer-reads';
import { fieldTypeOf } from './field-types/field-types';
import type { FormField } from './field-types/field-type';
import type { FieldSchema } from './form-document';
import { foldRules, hiddenForGood, optionsLeft, rulesLeft } from './fold-rules';
import type { Fold, FoldedRule } from './fold-rules';
import type { FormModel } from './form-model';
import { isPeopleWord, peopleAllowed } from './people-word';
import type { FormStep, SpecialisedForm, ZoneSource } from './specialised-form';

type Gone = ReadonlySet<string>;

/**
 * The form for a requester. A field is gone when `access` does not ask this requester for it, or when the rules
 * can never show it to this requester whatever is answered; with it go its texts, its place and every mention.
 */
export function specialiseForm(model: FormModel, requester: PersonFacts, zones: ZoneSource): SpecialisedForm {
  const { gone, rules } = settle(model, requester);
  const fold = foldFor(requester, gone);
  const kept = [...model.fields.values()].filter(({ key }) => !gone.has(key));
  return {
    fields: kept.map((field) => specialiseField(field, rules, fold)),
    steps: model.document.layout.steps.flatMap((step) => withoutFields(step, gone)),
    rules: rulesLeft(rules, gone, fold),
    eligible: eligiblePersons(kept, requester),
    zones: zones.lookup
      ? { ...zones, lookup: { map: [fold(zones.lookup.map[0]), zones.lookup.map[1]] } }
      : zones,
  };
}

/** Folding a rule can hide a field for good, and a field that is gone can fold further rules: until nothing moves. */
function settle(model: FormModel, requester: PersonFacts): { gone: Gone; rules: readonly FoldedRule[] } {
  let gone = notAsked(model, requester);
  for (;;) {
    const rules = foldRules(model.document.rules, foldFor(requester, gone));
    const next = new Set([...gone, ...hiddenForGood([...model.fields.keys()], rules)]);
    if (next.size === gone.size) return { gone, rules };
    gone = next;
  }
}

function notAsked(model: FormModel, requester: PersonFacts): Gone {
  const asked = ([, { ask = true }]: [string, { ask?: unknown }]): boolean =>
    truth(ask as Condition, { values: { requester } }) === true;
  return new Set(
    Object.entries(model.document.access.fields)
      .filter((entry) => !asked(entry))
      .map(([key]) => key),
  );
}

function foldFor(requester: PersonFacts, gone: Gone): Fold {
  return (condition) => specialise(withoutAnswersTo(gone, condition), { requester });
}

/** What a draft starts with and whom it may name is decided on the server. */
const serverOnly: ReadonlySet<string> = new Set(['default', 'x-preset', 'x-people']);
const bounds: ReadonlySet<string> = new Set(['x-not-before', 'x-not-after']);

function specialiseField(field: FormField, rules: readonly FoldedRule[], fold: Fold): FormField {
  const schema = Object.fromEntries(
    Object.entries(field.schema)
      .filter(([keyword]) => !serverOnly.has(keyword))
      .map(([keyword, value]) => [keyword, bounds.has(keyword) ? fold(value as Condition) : value]),
  ) as FieldSchema;
  const type = fieldTypeOf(schema['x-type']);
  const options = type.options && optionsLeft(field.key, type.options(schema), rules);
  if (!options || !type.narrow) return { ...field, schema };
  const labels = Object.entries(field.texts.options ?? {}).filter(([option]) => options.includes(option));
  return {
    ...field,
    schema: type.narrow(schema, options),
    texts: { ...field.texts, options: Object.fromEntries(labels) },
  };
}

function withoutFields(step: FormStep, gone: Gone): readonly FormStep[] {
  const rows = step.rows.map((row) => row.filter((key) => !gone.has(key))).filter((row) => row.length > 0);
  return rows.length > 0 ? [{ ...step, rows }] : [];
}

function eligiblePersons(fields: readonly FormField[], requester: PersonFacts): SpecialisedForm['eligible'] {
  return Object.fromEntries(
    fields.flatMap(({ key, schema }) => {
      const allowed = allowedBy(schema['x-people'], requester);
      return allowed ? [[key, allowed]] : [];
    }),
  );
}

/** Without `x-people` anyone may be chosen; an expression that gives no word that we know allows nobody. */
function allowedBy(people: unknown, requester: PersonFacts): readonly string[] | null {
  if (people === undefined) return null;
  const word = evaluate(people as Condition, { values: { requester } });
  return word.known && isPeopleWord(word.value) ? peopleAllowed(word.value, requester) : [];
}
