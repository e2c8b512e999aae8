/** A form as rjsf takes it without us: plain JSON Schema with titles, its rules as `if`/`then`, and a uiSchema. */
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { FieldSchema, FormDocument } from '../../forms/form-document';

export interface PlainForm {
  readonly schema: RJSFSchema;
  readonly uiSchema: UiSchema;
}

const widgets: Readonly<Record<string, string>> = { 'long-text': 'textarea', choices: 'checkboxes' };

export function plainForm({ schema, texts, rules }: FormDocument): PlainForm {
  const fields = Object.entries(schema.properties).map(([key, field]) => {
    return [key, { ...withoutOwn(field), title: texts[key]?.label.en ?? key }] as const;
  });
  const shownByRules = new Set(rules.flatMap(({ show = [] }) => show));
  const byKey = new Map(fields);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(fields.filter(([key]) => !shownByRules.has(key))),
      required: [...schema.required],
      allOf: rules.map(({ when, show = [], require = [] }) => ({
        if: conditionSchema(when),
        then: {
          properties: Object.fromEntries(show.map((key) => [key, byKey.get(key) ?? {}])),
          required: require,
        },
      })),
    },
    uiSchema: {
      'ui:order': fields.map(([key]) => key),
      ...Object.fromEntries(
        Object.entries(schema.properties).flatMap(([key, field]) => {
          const widget = widgets[field['x-type']];
          return widget === undefined ? [] : [[key, { 'ui:widget': widget }]];
        }),
      ),
    },
  };
}

function withoutOwn(field: FieldSchema): object {
  return Object.fromEntries(Object.entries(field).filter(([keyword]) => !keyword.startsWith('x-')));
}

/** @param condition a comparison of one answer with a value, or several of them under `and` */
function conditionSchema(condition: unknown): RJSFSchema {
  const { and, '==': equal } = condition as { and?: unknown[]; '=='?: [{ var: string }, unknown] };
  if (and) return { allOf: and.map(conditionSchema) };
  if (!equal) throw new Error('No such condition in a benchmark');
  const key = equal[0].var.replace(/^answers\./, '');
  return { properties: { [key]: { const: equal[1] } }, required: [key] } as RJSFSchema;
}
