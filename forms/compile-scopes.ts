/** Compiles the scopes of a form: the form's own, and one for each kind of entry of a list or tuple. */
import { compileCondition } from '../rules/conditions/compile-condition';
import { FactTable } from '../rules/conditions/fact-table';
import { plainEquality } from '../rules/conditions/plain-equality';
import { AuthorError, authorFault } from './author-error';
import { compileField, type PreparedRules } from './compile-field';
import type {
  AnsweredFields,
  CompiledField,
  CompiledMessage,
  CompiledRule,
  CompiledScope,
} from './compiled-form';
import { ANSWERS, ROW } from './answer-reads';
import type { FormRule } from './form-document';
import { EACH } from './field-path';
import { readsRow, rowsOf } from './form-rule';
import { allFields } from './form-tree';
import { ruleDependencies, TODAY } from './rule-dependencies';
import { entryScopes, formScope, type Scope, type ScopeField } from './scopes';
import type { SpecialisedForm } from './specialised-form';
import { valueOrder } from './value-order';

/** What is the same for all scopes of a form. */
interface Compiling {
  readonly form: SpecialisedForm;
  readonly paths: ReadonlySet<string>;
  readonly zone: unknown;
}

/**
 * @param table facts of the form's conditions
 * @throws AuthorError E-405 when the rules are circular
 */
export function compileScopes(form: SpecialisedForm, table: FactTable, zone: unknown): CompiledScope {
  const paths = new Set(allFields(form.fields).map(({ path }) => path));
  const rules = form.rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => !readsRow(rule.when))
    .map(({ rule, index }) => ({ rule, made: compileRule(rule, index, table, false) }));
  return compileScope({ form, paths, zone }, formScope(form.fields), table, rules);
}

/** @param rules those of the form as a whole, and of the row that the scope lies in */
function compileScope(
  compiling: Compiling,
  scope: Scope,
  around: FactTable,
  outer: PreparedRules,
): CompiledScope {
  const isRow = scope.path !== '' && scope.row === scope.path;
  const table = isRow ? new FactTable() : around;
  const rules = isRow
    ? [...outer.filter(({ made }) => !made.inRow), ...rowRules(compiling.form, scope.row, table)]
    : outer;
  const { dependencies, judgedLate } = ruleDependencies(
    scope,
    compiling.form.rules,
    compiling.paths,
    compiling.zone,
  );
  const settling = valueOrder(dependencies);
  if ('circle' in settling) {
    throw new AuthorError([authorFault('/rules', 'circular', { circle: settling.circle.join(' → ') })]);
  }
  const root = isRow ? ROW : scope.path === '' ? ANSWERS : undefined;
  const { eligible } = compiling.form;
  const byPath = new Map<string, CompiledField>();
  const top = new Inside();
  const insides = new Map(scope.fields.map(({ path }) => [path, new Inside()]));
  scope.fields.forEach((placed, index) => {
    const inside = insides.get(placed.path) ?? top;
    const position = {
      index,
      parent: placed.parent && byPath.get(placed.parent.path),
      children: inside.fields,
      answered: inside.answered,
      judgedLate: judgedLate.has(placed.path),
      entries: compileEntries(compiling, placed, table, rules),
    };
    const made = compileField(placed, position, { root, table, rules, eligible });
    byPath.set(placed.path, made);
    (placed.parent ? (insides.get(placed.parent.path) ?? top) : top).add(made);
  });
  const fields = [...byPath.values()];
  return {
    table,
    isRow,
    fields,
    usual: fields.map(({ usual }) => usual),
    answered: top.answered,
    blank: fields.map(() => undefined),
    order: settling.order.flatMap((name) => (name === TODAY ? [null] : (byPath.get(name) ?? []))),
    late: fields.filter((field) => field.judgedLate),
    unfinished: fields.filter(isUnfinished),
    groups: fields.filter(({ holds }) => holds === 'group'),
    lists: fields.filter(({ holds }) => holds === 'list' || holds === 'tuple'),
    messages: messagesOf(rules, scope, byPath),
  };
}

function rowRules(form: SpecialisedForm, row: string, table: FactTable): PreparedRules {
  return form.rules.flatMap((rule, index) =>
    readsRow(rule.when) && rowsOf(rule).includes(row)
      ? [{ rule, made: compileRule(rule, index, table, true) }]
      : [],
  );
}

function compileRule(
  { id, when: condition }: FormRule,
  index: number,
  table: FactTable,
  inRow: boolean,
): CompiledRule {
  const when = compileCondition(condition, { table });
  const plain = plainEquality(condition);
  const equality = plain && { slot: table.slotOf(plain.keys), scalar: plain.scalar };
  return { index, id, when, equality, inRow };
}

function compileEntries(
  compiling: Compiling,
  placed: ScopeField,
  table: FactTable,
  rules: PreparedRules,
): CompiledField['entries'] {
  const scopes = entryScopes(placed).map((scope) => compileScope(compiling, scope, table, rules));
  const further = scopes.find(({ fields }) => fields[0]?.key === EACH);
  return { first: scopes.filter((scope) => scope !== further), further };
}

/** What lies directly in a group, or in the scope itself. */
class Inside {
  readonly fields: CompiledField[] = [];
  private readonly inOrder: CompiledField[] = [];
  private readonly byKey = new Map<string, number>();
  readonly answered: AnsweredFields = { inOrder: this.inOrder, byKey: this.byKey };

  add(field: CompiledField): void {
    this.fields.push(field);
    if (!field.display) this.byKey.set(field.key, this.inOrder.push(field) - 1);
  }
}

function isUnfinished({ offers, readOnly, notBefore, notAfter, reasons, holds }: CompiledField): boolean {
  const isRuled = offers.length > 0 || readOnly.length > 0 || reasons.length > 0;
  return isRuled || notBefore !== undefined || notAfter !== undefined || holds === 'group';
}

/** What rules say at the fields of a scope; the form's own scope has what they say at the form as a whole, too. */
function messagesOf(
  rules: PreparedRules,
  { path }: Scope,
  byPath: ReadonlyMap<string, CompiledField>,
): readonly CompiledMessage[] {
  return rules.flatMap(({ rule, made }) =>
    (rule.messages ?? []).flatMap((message) => {
      const at = message.at === null ? undefined : byPath.get(message.at);
      return at || (message.at === null && path === '') ? [{ rule: made, at, message }] : [];
    }),
  );
}
