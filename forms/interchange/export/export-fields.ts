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
    const entries = this.object(fields, document.schema.additionalProperties);
    this.sayMessages();
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
      ...this.said.settingRules(field).map(({ when }) => when as Condition),
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
    const when: Condition[] = [
      ...(counts === true ? [] : [counts]),
      ...(required ? [] : [either(require)]),
      ...optional.map((each): Condition => ({ '!': [each] })),
    ];
    const there = { required: [name], ...(blank !== false && { properties: { [name]: notSo(blank) } }) };
    this.sayAbout(field.parent, field, { and: when }, there);
  }

  private sayOffers(field: ExportField, counts: Condition): void {
    const { rules } = this.form;
    const { path, schema } = field;
    const offering = rules.flatMap(({ when, offer }) =>
      offer && Object.hasOwn(offer, path) ? [{ when: when as Condition, options: offer[path] ?? [] }] : [],
    );
    if (offering.length === 0) return;
    const options = fieldTypeOf(schema['x-type']).options?.(schema) ?? [];
    const values = new Map(((schema.enum ?? []) as Json[]).map((value) => [optionKey(value), value]));
    for (const option of options) {
      const offered = offering.filter(({ options: some }) => some.includes(option)).map(({ when }) => when);
      const value = values.get(option) ?? option;
      const isOther: Plain =
        values.size > 0 ? { not: { const: value } } : { not: { contains: { const: value } } };
      const kept = values.size > 0 ? isOther : { if: { type: 'array' }, then: isOther };
      this.say(field, { and: [...(counts === true ? [] : [counts]), { '!': [either(offered)] }] }, kept);
    }
  }

  private sayMessages(): void {
    this.form.rules.forEach(({ when, messages = [] }, at) => {
      for (const message of messages) {
        if (message.level !== 'error') continue;
        const field = message.at === null ? undefined : this.form.table.get(message.at);
        this.sayInScope(field?.scope ?? '', when as Condition, false, `/rules/${at}`);
      }
    });
  }

  /** A statement about a field's own value, wherever it is there. */
  private say(field: ExportField, when: Condition, value: Plain): void {
    const place = `/schema/properties/${field.path}`;
    this.sayInScope(field.scope, when, wherever(field.steps, value), place);
  }

  /** A statement about the object that a field stands in. */
  private sayAbout(parent: ExportField | undefined, field: ExportField, when: Condition, about: Plain): void {
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
