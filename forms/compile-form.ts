/** Prepares a specialised form for resolving, once. */
import { compileCondition } from '../rules/conditions/compile-condition';
import { FactTable } from '../rules/conditions/fact-table';
import { AuthorError, authorFault } from './author-error';
import { compileField } from './compile-field';
import type { CompiledForm } from './compiled-form';
import { ruleDependencies, TODAY } from './rule-dependencies';
import type { SpecialisedForm } from './specialised-form';
import { valueOrder } from './value-order';

const compiled = new WeakMap<SpecialisedForm, CompiledForm>();

/**
 * The prepared form, made when it is first asked for and kept as long as the form itself.
 * @throws AuthorError E-405 when the rules are circular; the parser has refused such a document before
 */
export function compileForm(form: SpecialisedForm): CompiledForm {
  const known = compiled.get(form);
  if (known) return known;
  const made = compile(form);
  compiled.set(form, made);
  return made;
}

function compile(form: SpecialisedForm): CompiledForm {
  const table = new FactTable();
  const prepare = (condition: unknown) => compileCondition(condition, { table });
  const rules = form.rules.map((rule, index) => ({
    rule,
    made: { index, id: rule.id, when: prepare(rule.when) },
  }));
  const zone = form.zones.lookup?.map[0];
  const keys = form.fields.map(({ key }) => key);
  const { dependencies, judgedLate } = ruleDependencies(keys, form.rules, zone);
  const settling = valueOrder(dependencies);
  if ('circle' in settling) {
    throw new AuthorError([authorFault('/rules', 'circular', { circle: settling.circle.join(' → ') })]);
  }
  const fields = form.fields.map((field, index) =>
    compileField(field, index, rules, judgedLate.has(field.key), prepare),
  );
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return {
    table,
    fields,
    keys: new Set(keys),
    order: settling.order.flatMap((name) => (name === TODAY ? [null] : (byKey.get(name) ?? []))),
    steps: form.steps.map(({ rows }) => rows.flat().flatMap((key) => byKey.get(key)?.index ?? [])),
    ruleCount: rules.length,
    zone: zone === undefined ? undefined : prepare(zone),
  };
}
