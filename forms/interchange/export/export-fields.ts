/** The plain schema of everything that a form asks, with what its rules restrict as `if` and `then`. */
import type { Condition } from '../../../rules/conditions/condition';
import { compositeKind } from '../../composites/inner-fields';
import { fieldTypeOf } from '../../field-types/field-types';
import { optionKey } from '../../field-types/option-labels';
import type { FormDocument, FormRule } from '../../form-document';
import type { Json } from '../../../rules/conditions/condition';
import { complete } from '../import/complete';
import { compact } from '../json-value';
import type { JsonObject } from '../json-value';
import { answered, blankAnswers, unansweredAs } from './blank-answers';
import { byScope } from './condition-schema';
import { ExportRules } from './export-rules';
import { rulesWith, stepsToRow } from './field-table';
import type { ExportField, FieldTable, ListEffect } from './field-table';
import { wordsOf } from './field-words';
import { leafSchema, listLimits } from './leaf-schema';
import { anyOf, notSo, whenSo, wherever } from './plain-schema';
import type { Plain } from './plain-schema';

/** What a plain schema cannot say. */
export interface Unsaid {
  /** JSON pointer into the document. */
  readonly path: string;
  readonly what: 'condition' | 'bound' | 'eligibility';
}

export interface FieldExport {
  readonly document: FormDocument;
  readonly table: FieldTable;
  readonly rules: readonly FormRule[];
  readonly foreign: boolean;
  readonly locale: string;
}

export class FieldExporter {
  readonly unsaid: Unsaid[] = [];
  /** Paths of fields that are said as alternatives: what is answered, or one of the blanks. */
  readonly alternatives = new Set<string>();
  private readonly said: ExportRules;
  /** Statements about the whole form or about each row, by the row's path. */
  private readonly statements = new Map<string, Plain[]>();

  constructor(private readonly form: FieldExport) {
    this.said = new ExportRules(form);
  }

  /** The schema of the whole form. */
  whole(): JsonObject {
    const { document, table } = this.form;
    const fields = [...table.values()].filter(({ parent }) => !parent);
    // Before the rows are written: messages about a row belong to it.
    this.sayMessages();
    const entries = this.object(fields, document.schema.additionalProperties);
    return { type: 'object', ...entries, ...this.takeStatements('') };
  }

  private object(fields: readonly ExportField[], open: boolean): JsonObject {
    const answered = fields.filter(({ schema }) => !fieldTypeOf(schema['x-type']).display);
    const properties: Record<string, Json> = {};
    const required: string[] = [];
    for (const field of answered) {
      const standing = this.sayField(field);
      // A name may have several fields, each in its own case.
      properties[field.name] ??= true;
      if (standing === undefined) continue;
      properties[field.name] = standing;
      if (this.isRequiredAlways(field)) required.push(field.name);
    }
    return {
      properties,
      ...(required.length > 0 && { required }),
      ...(!open && { additionalProperties: false }),
    };
  }

  private words(field: ExportField): JsonObject {
    const { document, locale } = this.form;
    return wordsOf(field, document.texts[field.path], locale);
  }

  private value(field: ExportField): JsonObject {
    const { schema, inner } = field;
    const nullable = schema['x-nullable'] === true;
    const typed = (type: string) => (nullable ? [type, 'null'] : type);
    switch (compositeKind(schema)) {
      case 'group':
        return { type: typed('object'), ...this.object(inner, schema.additionalProperties === true) };
      case 'list': {
        const [item] = inner;
        return { type: typed('array'), ...listLimits(schema), items: item ? this.row(item) : true };
      }
      case 'tuple': {
        const entries = inner.filter(({ key }) => key !== '*');
        const further = inner.find(({ key }) => key === '*');
        return compact({
          type: typed('array'),
          ...listLimits(schema),
          prefixItems: entries.map((entry) => this.entry(entry)),
          items: further ? this.row(further) : false,
        });
      }
      default:
        return leafSchema(schema);
    }
  }

  private entry(field: ExportField): Json {
    return this.sayField(field) ?? true;
  }

  private row(item: ExportField): JsonObject {
    return { ...this.words(item), ...this.value(item), ...this.takeStatements(item.path) };
  }

  private isRequiredAlways({ path, required, schema }: ExportField): boolean {
    const { rules } = this.form;
    return required && unansweredAs(schema) === undefined && rulesWith(rules, 'optional', path).length === 0;
  }

  /** Gives what always stands for a field; undefined where that, too, hangs on conditions, and is said with them. */
  private sayField(field: ExportField): Plain | undefined {
    const { path, schema } = field;
    const words = this.words(field);
    const value = this.value(field);
    const counts = this.counting(field);
    const blank = blankAnswers(schema);
    this.sayRequired(field, counts);
    this.sayOffers(field, counts);
    if (schema['x-not-before'] !== undefined || schema['x-not-after'] !== undefined)
      this.cannotSay(`/schema/properties/${path}`, 'bound');
    if (counts === true && this.isRequiredAlways(field)) return { ...words, ...answered(schema, value) };
    const standing = blank === false ? value : anyOf([value, blank]);
    if (typeof standing === 'object' && standing.anyOf !== undefined) this.alternatives.add(path);
    const own = typeof standing === 'boolean' ? standing : { ...words, ...standing };
    if (counts === true) return own;
    this.say(field, counts, own);
    return undefined;
  }

  private shownCondition(field: ExportField): Condition {
    const { rules } = this.form;
    const conditions = (effect: ListEffect) =>
      rulesWith(rules, effect, field.path).map(({ when }) => when as Condition);
    const [show, hide] = [conditions('show'), conditions('hide')];
    const parts: Condition[] = [
      ...(show.length > 0 ? [either(show)] : []),
      ...hide.map((when) => ({ '!': [when] })),
    ];
    return parts.length === 0 ? true : { and: parts };
  }

  /** When the answer that was given is the one that counts. */
  private counting(field: ExportField): Condition {
    const { rules } = this.form;
    const shown = this.shownCondition(field);
    const overruling = [
      ...rulesWith(rules, 'clear', field.path).map(({ when }) => when as Condition),
      ...this.said.settingRules(field).map(({ when }) => when),
    ];
    const parts = overruling.map((when): Condition => ({ '!': [when] }));
    return parts.length === 0 ? shown : { and: [...(shown === true ? [] : [shown]), ...parts] };
  }

  private sayRequired(field: ExportField, counts: Condition): void {
    const { rules } = this.form;
    const { path, required, schema, name } = field;
    if (unansweredAs(schema) !== undefined) return;
    const conditions = (effect: ListEffect) =>
      rulesWith(rules, effect, path).map(({ when }) => when as Condition);
    const [require, optional] = [conditions('require'), conditions('optional')];
    if (!required && require.length === 0) return;
    const blank = blankAnswers(schema);
    if (this.isRequiredAlways(field) && counts === true) return;
    const asked: Condition[] = [
      ...(required ? [] : [either(require)]),
      ...optional.map((each): Condition => ({ '!': [each] })),
    ];
    const there = { required: [name], ...(blank !== false && { properties: { [name]: notSo(blank) } }) };
    this.sayAbout(field, { and: [...(counts === true ? [] : [counts]), ...asked] }, there);
    // What a rule empties is missing, whatever was given.
    const emptied = this.emptied(field);
    if (emptied.length > 0)
      this.sayAbout(field, { and: [this.shownCondition(field), either(emptied), ...asked] }, false);
  }

  /** When rules leave a field without an answer. */
  private emptied(field: ExportField): readonly Condition[] {
    const cleared = rulesWith(this.form.rules, 'clear', field.path).map(({ when }) => when as Condition);
    const before: Condition[] = [];
    const set: Condition[] = [];
    for (const { when, value } of this.said.settingRules(field)) {
      if (value === null) set.push({ and: [...before, when] });
      before.push({ '!': [when] });
    }
    return [...cleared, ...set];
  }

  private sayOffers(field: ExportField, counts: Condition): void {
    const { path, schema } = field;
    const options = fieldTypeOf(schema['x-type']).options?.(schema);
    if (!options) return;
    const offering = this.form.rules.flatMap(({ when, offer }) =>
      offer && Object.hasOwn(offer, path) ? [{ when: when as Condition, options: offer[path] ?? [] }] : [],
    );
    const values = new Map(((schema.enum ?? []) as Json[]).map((value) => [optionKey(value), value]));
    const gone = (option: string): Condition => {
      if (!options.includes(option)) return true;
      const offered = offering.filter(({ options: some }) => some.includes(option)).map(({ when }) => when);
      return offering.length === 0 ? false : { '!': [either(offered)] };
    };
    for (const option of offering.length > 0 ? options : []) {
      const isOther: Plain =
        schema['x-type'] === 'choices'
          ? { if: { type: 'array' }, then: { not: { contains: { const: option } } } }
          : { not: { const: values.has(option) ? (values.get(option) ?? null) : option } };
      this.say(field, { and: [...(counts === true ? [] : [counts]), gone(option)] }, isOther);
    }
    this.sayUnofferedSet(field, gone);
  }

  /** A value that a rule sets is judged as one that was given. */
  private sayUnofferedSet(field: ExportField, gone: (option: string) => Condition): void {
    const cleared = rulesWith(this.form.rules, 'clear', field.path);
    const others = cleared.map(({ when }): Condition => ({ '!': [when as Condition] }));
    for (const { when, value } of this.said.settingRules(field)) {
      const set = [value ?? []].flat() as Json[];
      const stray = either(set.map((each) => gone(optionKey(each))));
      this.sayAbout(field, { and: [this.shownCondition(field), ...others, when, stray] }, false);
      others.push({ '!': [when] });
    }
  }

  private sayMessages(): void {
    this.form.rules.forEach(({ when, messages = [] }, at) => {
      for (const message of messages) {
        if (message.level !== 'error') continue;
        const field = message.at === null ? undefined : this.form.table.get(message.at);
        const said: Condition = { and: [...this.shownWithParents(field), when as Condition] };
        this.sayInScope(field?.scope ?? '', said, false, `/rules/${at}`);
      }
    });
  }

  /** A message about a field is said while that is shown. */
  private shownWithParents(field: ExportField | undefined): readonly Condition[] {
    if (!field) return [];
    const { parent } = field;
    const outer = parent && parent.scope === field.scope ? this.shownWithParents(parent) : [];
    const shown = this.shownCondition(field);
    return shown === true ? outer : [...outer, shown];
  }

  /** A statement about a field's own value, wherever it is there. */
  private say(field: ExportField, when: Condition, value: Plain): void {
    const place = `/schema/properties/${field.path}`;
    this.sayInScope(field.scope, when, wherever(field.steps, value), place);
  }

  /** A statement about the object that a field stands in. */
  private sayAbout(field: ExportField, when: Condition, about: Plain): void {
    const { parent } = field;
    const steps = parent && parent.scope === field.scope ? parent.steps : [];
    this.sayInScope(field.scope, when, wherever(steps, about), `/schema/properties/${field.path}`);
  }

  private sayInScope(scope: string, when: Condition, then: Plain, place: string): void {
    if (scope === '') {
      const condition = this.said.when(when, '');
      if (condition === undefined) return this.cannotSay(place, 'condition');
      this.state('', whenSo(condition, then));
      return;
    }
    const split = byScope(when);
    const inner = split && this.said.when(split.row, scope);
    const outer = split && this.said.when(split.form, '');
    const steps = stepsToRow(this.form.table, scope);
    if (inner === undefined || outer === undefined || !steps) return this.cannotSay(place, 'condition');
    const within = whenSo(inner, then);
    if (outer === true) this.state(scope, within);
    else this.state('', whenSo(outer, wherever(steps, within)));
  }

  private state(scope: string, statement: Plain): void {
    if (statement === true) return;
    this.statements.set(scope, [...(this.statements.get(scope) ?? []), statement]);
  }

  private takeStatements(scope: string): JsonObject {
    const statements = complete(this.statements.get(scope) ?? []) ?? [];
    return statements.length > 0 ? { allOf: statements as readonly Json[] } : {};
  }

  private cannotSay(path: string, what: Unsaid['what']): void {
    if (!this.unsaid.some((each) => each.path === path && each.what === what))
      this.unsaid.push({ path, what });
  }
}

function either(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : { or: conditions };
}
