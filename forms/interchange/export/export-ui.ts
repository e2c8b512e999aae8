/** The uiSchema of a form: order, placeholders, option labels, and what an import kept of another one. */
import type { Json } from '../../../rules/conditions/condition';
import { fieldTypeOf } from '../../field-types/field-types';
import type { FormDocument } from '../../form-document';
import { textIn } from '../../locale';
import { ownEntry } from '../foreign-names';
import { isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';
import type { ExportField, FieldTable } from './field-table';

const widgets: Readonly<Record<string, string>> = { radio: 'radio', segments: 'radio', select: 'select' };

interface Looks {
  readonly locale: string;
  /** Paths of fields that the schema says as alternatives, the answer first. */
  readonly alternatives: ReadonlySet<string>;
}

export function exportUi(document: FormDocument, table: FieldTable, looks: Looks): JsonObject {
  const top = [...table.values()].filter(({ parent }) => !parent);
  const kept = ownEntry(document.schema, 'x-ui');
  const shown = document.layout.steps.flatMap(({ rows, sections = [] }) => [
    ...rows.flat(),
    ...sections.flatMap((section) => section.rows.flat()),
  ]);
  const names = shown.flatMap((path) => table.get(path)?.name ?? []);
  const order: JsonObject =
    names.join('\n') === top.map(({ name }) => name).join('\n') ? {} : { 'ui:order': [...new Set(names)] };
  return { ...(isJsonObject(kept) ? kept : {}), ...order, ...inner(document, top, looks) };
}

function inner(document: FormDocument, fields: readonly ExportField[], looks: Looks): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field): [string, Json][] => {
      const ui = fieldUi(document, field, looks);
      return Object.keys(ui).length > 0 ? [[field.name, ui]] : [];
    }),
  );
}

function fieldUi(document: FormDocument, field: ExportField, looks: Looks): JsonObject {
  const { schema, path } = field;
  const kept = ownEntry(schema, 'x-ui');
  const control = controlUi(document, field, looks.locale);
  // What stands beside alternatives is taken for the control that chooses among them.
  const isOne = looks.alternatives.has(path) && Object.keys(control).length > 0;
  return {
    ...(isOne ? { anyOf: [control] } : control),
    ...(isReadOnly(document, field) && { 'ui:readonly': true }),
    ...(isJsonObject(kept) ? kept : {}),
    ...insideUi(document, field, looks),
  };
}

/** What the control is, that an answer is given with. */
function controlUi(document: FormDocument, field: ExportField, locale: string): JsonObject {
  const { schema, path } = field;
  const example = document.texts[path]?.example;
  const widget = schema['x-type'] === 'long-text' ? 'textarea' : widgets[schema['x-widget'] ?? ''];
  return {
    ...(widget !== undefined && { 'ui:widget': widget }),
    ...(example && { 'ui:placeholder': textIn(example, locale) }),
    ...optionNames(document, field, locale),
  };
}

function insideUi(document: FormDocument, { schema, inner: fields }: ExportField, looks: Looks): JsonObject {
  const uiOf = (field: ExportField | undefined) => (field ? fieldUi(document, field, looks) : {});
  const further = uiOf(fields.find(({ key }) => key === '*'));
  switch (schema['x-type']) {
    case 'group':
      return inner(document, fields, looks);
    case 'list':
      return Object.keys(further).length > 0 ? { items: further } : {};
    case 'tuple': {
      const entries = fields.filter(({ key }) => key !== '*').map(uiOf);
      return {
        ...(entries.some((each) => Object.keys(each).length > 0) && { items: entries }),
        ...(Object.keys(further).length > 0 && { additionalItems: further }),
      };
    }
    default:
      return {};
  }
}

/** Labels in the order of the options, where they say more than these. */
function optionNames(document: FormDocument, { schema, path }: ExportField, locale: string): JsonObject {
  const options = fieldTypeOf(schema['x-type']).options?.(schema) ?? [];
  const labels = document.texts[path]?.options ?? {};
  const names = options.map((option) => {
    const label = Object.hasOwn(labels, option) ? labels[option] : undefined;
    return label ? textIn(label, locale) : option;
  });
  return names.some((name, at) => name !== options[at]) ? { 'ui:enumNames': names } : {};
}

function isReadOnly({ rules }: FormDocument, { path }: ExportField): boolean {
  return rules.some(({ when, readOnly }) => when === true && readOnly?.includes(path));
}
