/** What rules make of the answers, as plain schemas: when a field is shown, and what conditions read of it. */
import type { Condition, Json } from '../../../rules/conditions/condition';
import { joinPath } from '../../../rules/conditions/fact-path';
import { literalOf } from '../../../rules/conditions/literal';
import { fieldTypeOf } from '../../field-types/field-types';
import { ownEntry } from '../foreign-names';
import type { FormRule } from '../../form-document';
import { complete } from '../import/complete';
import { blankAnswers, unansweredAs } from './blank-answers';
import { conditionSchema } from './condition-schema';
import { rulesWith, sharesName } from './field-table';
import type { ExportField, FieldTable } from './field-table';
import { allOf, anyOf, notSo, thereAnd } from './plain-schema';
import type { Plain, Step } from './plain-schema';
import type { ValueTest } from './value-test';

export interface ExportSituation {
  readonly table: FieldTable;
  readonly rules: readonly FormRule[];
  /** Imported: what is hidden is read all the same, as an outside schema does. */
  readonly foreign: boolean;
}

export interface SettingRule {
  readonly when: Condition;
  readonly value: Json | undefined;
}

/** How deep conditions may read fields whose showing reads fields. */
const DEEPEST = 12;

export class ExportRules {
  private readonly shown = new Map<string, Plain | undefined>();

  constructor(private readonly form: ExportSituation) {}

  /** A condition over the answers in a scope; undefined where it cannot be said there. */
  when(condition: Condition, scope: string, depth = 0): Plain | undefined {
    return conditionSchema(condition, (keys, test) => this.tell(keys, test, scope, depth));
  }

  /** When a field is shown, its own rules alone; undefined where that cannot be said. */
  isShown(field: ExportField, depth = 0): Plain | undefined {
    if (depth > DEEPEST) return undefined;
    const known = this.shown.get(field.path);
    if (known !== undefined || this.shown.has(field.path)) return known;
    const { rules } = this.form;
    const [show, hide] = [rulesWith(rules, 'show', field.path), rulesWith(rules, 'hide', field.path)];
    const shown = show.length === 0 ? true : this.any(show, field, depth);
    const hidden = this.any(hide, field, depth);
    const made = shown === undefined || hidden === undefined ? undefined : allOf([shown, notSo(hidden)]);
    this.shown.set(field.path, made);
    return made;
  }

  any(rules: readonly FormRule[], field: ExportField, depth = 0): Plain | undefined {
    const parts = complete(rules.map(({ when }) => this.when(when as Condition, field.scope, depth + 1)));
    return parts && anyOf(parts);
  }

  private tell(
    keys: readonly string[],
    test: ValueTest | 'present',
    scope: string,
    depth: number,
  ): Plain | undefined {
    const [root, ...path] = keys;
    if (root !== (scope === '' ? 'answers' : 'row')) return undefined;
    const found = this.find(path, scope);
    if (!found) return undefined;
    const { field, rest } = found;
    const fromNull = field.schema['x-nullable'] === true;
    const steps: readonly Step[] = [...field.steps, ...rest.map((name) => ({ name, fromNull }))];
    const whole: ValueTest = test === 'present' ? { values: true, holds: () => true } : test;
    const ofNothing = (value: Json | undefined): boolean =>
      test === 'present' ? value !== undefined : test.holds(value ?? null);
    const given = this.given(
      field,
      steps,
      whole,
      ofNothing(rest.length === 0 ? this.unanswered(field) : undefined),
    );
    return this.form.foreign && !sharesName(this.form.table, field)
      ? given
      : this.asRuled(field, given, test, ofNothing(undefined), rest, depth);
  }

  private unanswered({ schema }: ExportField): Json | undefined {
    return unansweredAs(schema);
  }

  /** What the answer as given says; a blank one is none. */
  private given(
    { schema }: ExportField,
    steps: readonly Step[],
    { values }: ValueTest,
    ofNothing: boolean,
  ): Plain {
    const counts = notSo(blankAnswers(schema));
    return ofNothing
      ? notSo(thereAnd(steps, allOf([counts, notSo(values)])))
      : thereAnd(steps, allOf([counts, values]));
  }

  /** What is left of it when rules have hidden, cleared or set the field. */
  private asRuled(
    field: ExportField,
    given: Plain,
    test: ValueTest | 'present',
    ofNothing: boolean,
    rest: readonly string[],
    depth: number,
  ): Plain | undefined {
    const { rules } = this.form;
    let result: Plain = given;
    for (const { when, value } of this.settingRules(field).reverse()) {
      const holds = this.when(when, field.scope, depth + 1);
      if (holds === undefined || value === undefined || rest.length > 0) return undefined;
      const says = test === 'present' ? value !== null : test.holds(value);
      result = anyOf([allOf([holds, says]), allOf([notSo(holds), result])]);
    }
    const cleared = this.any(rulesWith(rules, 'clear', field.path), field, depth);
    const shown = this.withParents(field, depth);
    if (cleared === undefined || shown === undefined) return undefined;
    const counts = allOf([shown, notSo(cleared)]);
    return counts === true ? result : anyOf([allOf([counts, result]), allOf([notSo(counts), ofNothing])]);
  }

  /**
   * Sorted by the rules' ids: of several that hold, the first applies. The value as it counts, null where that is
   * none; undefined where it is computed.
   */
  settingRules({ path, schema }: ExportField): SettingRule[] {
    const type = fieldTypeOf(schema['x-type']);
    return this.form.rules
      .flatMap(({ id, when, set }): (SettingRule & { readonly id: string })[] => {
        if (!set || !Object.hasOwn(set, path)) return [];
        const literal = literalOf(ownEntry(set, path))?.value as Json | undefined;
        const isNone = literal !== undefined && schema['x-blank'] !== 'answer' && type.isEmpty(literal);
        return [{ id, when: when as Condition, value: isNone ? (type.unanswered ?? null) : literal }];
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private withParents(field: ExportField, depth: number): Plain | undefined {
    const chain: ExportField[] = [];
    for (let each: ExportField | undefined = field; each && each.scope === field.scope; each = each.parent)
      chain.push(each);
    const parts = complete(chain.map((each) => this.isShown(each, depth + 1)));
    return parts && allOf(parts);
  }

  /** The field that a path leads to, and what it reads inside the field's own value. */
  private find(
    path: readonly string[],
    scope: string,
  ): { field: ExportField; rest: readonly string[] } | undefined {
    // The row itself is a field of its scope.
    for (let length = path.length; length > 0 || (length === 0 && scope !== ''); length -= 1) {
      const own = joinPath(path.slice(0, length));
      const field = this.form.table.get([scope, own].filter((part) => part !== '').join('.'));
      if (field) return field.scope === scope ? { field, rest: path.slice(length) } : undefined;
    }
    return undefined;
  }
}
