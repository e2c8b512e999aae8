/** Prepares a specialised form for resolving, once. */
import { compileCondition } from '../rules/conditions/compile-condition';
import { FactTable } from '../rules/conditions/fact-table';
import { ANSWERS } from './answer-reads';
import { compileScopes } from './compile-scopes';
import type { CompiledForm, CompiledScope } from './compiled-form';
import { childPath, isWithin } from './field-path';
import { keysOnStep } from './form-steps';
import { RecentMap } from './recent-map';
import type { SpecialisedForm } from './specialised-form';

/** Characters of forms by whose text the prepared ones are kept. */
const ROOM = 2_000_000;

const compiled = new WeakMap<SpecialisedForm, CompiledForm>();
const byText = new RecentMap<CompiledForm>(ROOM, ({ length }) => length);

/**
 * The prepared form, made when it is first asked for and kept as long as the form itself. A page's data is a new object
 * at every render, so forms that say the same to the letter share one: no others do.
 * @throws AuthorError E-405 when the rules are circular; the parser has refused such a document before
 */
export function compileForm(form: SpecialisedForm): CompiledForm {
  const known = compiled.get(form);
  if (known) return known;
  const made = byText.take(JSON.stringify(form), () => compile(form));
  compiled.set(form, made);
  return made;
}

function compile(form: SpecialisedForm): CompiledForm {
  const by = form.zones.lookup?.map[0];
  const table = new FactTable();
  const scope = compileScopes(form, table, by);
  const zone = by === undefined ? undefined : compileCondition(by, { table });
  return {
    scope,
    usual:
      scope.lists.length > 0
        ? {}
        : Object.fromEntries(scope.fields.map((field) => [field.document, field.usual])),
    steps: form.steps.map((step) => leavesOf(keysOnStep(step), scope)),
    looksUpAnswers: looksUpAnswers(scope),
    ruleCount: form.rules.length,
    zone,
  };
}

/** Whether a condition of the scope, or of one inside it, reads answers that are not given to it by slot. */
function looksUpAnswers({ table, isRow, fields }: CompiledScope): boolean {
  const given = new Set(isRow ? [] : fields.map(({ fact }) => fact));
  const isRead = table.facts.some(
    ([root = ANSWERS], slot) => root === ANSWERS && (!given.has(slot) || table.lookedUp.has(slot)),
  );
  const inside = fields.flatMap(({ entries: { first, further } }) => (further ? [...first, further] : first));
  return isRead || inside.some(looksUpAnswers);
}

/** The places of the fields that are answered, or shown, on their own. */
function leavesOf(keys: readonly string[], { fields }: CompiledScope): readonly number[] {
  return keys
    .map((key) => childPath('', key))
    .flatMap((path) => fields.filter((field) => field.holds !== 'group' && isWithin(field.document, path)))
    .map(({ index }) => index);
}
