/** A form document cut down to one requester: the fields and rules that are left for them. */
import type { PersonFacts } from '../../../rules/facts';
import type { FormField } from '../../field-types/field-type';
import type { FormDocument } from '../../form-document';
import { parseForm } from '../../parse-form';
import { specialiseForm } from '../../specialise-form';

export function documentFor(document: FormDocument, requester: PersonFacts): FormDocument {
  const form = specialiseForm(parseForm(document), requester, { fallback: 'UTC' });
  const { properties, required } = entriesOf(form.fields, document.schema.properties);
  return {
    ...document,
    schema: { ...document.schema, properties, required },
    rules: [...form.rules],
  };
}

type Properties = FormDocument['schema']['properties'];

/** Fields at the top of the form; what lies in them is as the requester may know it. */
function entriesOf(fields: readonly FormField[], before: Properties) {
  const left = new Map(fields.map((field) => [field.key, field]));
  const entries = Object.keys(before).flatMap((key) => {
    const field = left.get(key);
    return field ? [[key, field.schema] as const] : [];
  });
  return {
    properties: Object.fromEntries(entries) as Properties,
    required: fields.filter(({ required }) => required).map(({ key }) => key),
  };
}
