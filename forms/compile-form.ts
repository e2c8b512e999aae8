/** Prepares a specialised form for resolving, once. */
import { compileCondition } from '../rules/conditions/compile-condition';
import { FactTable } from '../rules/conditions/fact-table';
import { compileScopes } from './compile-scopes';
import type { CompiledForm, CompiledScope } from './compiled-form';
import { isAnswered } from './emptiness';
import { childPath, isWithin } from './field-path';
import { keysOnStep } from './form-steps';
import type { SpecialisedForm } from './specialised-form';

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
  const zone = form.zones.lookup?.map[0];
  const table = new FactTable();
  const scope = compileScopes(form, table, zone);
  return {
    scope,
    keys: new Set(form.fields.filter(isAnswered).map(({ key }) => key)),
    steps: form.steps.map((step) => leavesOf(keysOnStep(step), scope)),
    ruleCount: form.rules.length,
    zone: zone === undefined ? undefined : compileCondition(zone, { table }),
  };
}

/** The places of the fields that are answered, or shown, on their own. */
function leavesOf(keys: readonly string[], { fields }: CompiledScope): readonly number[] {
  return keys
    .map((key) => childPath('', key))
    .flatMap((path) => fields.filter((field) => field.holds !== 'group' && isWithin(field.document, path)))
    .map(({ index }) => index);
}
