/** What differs between two versions of a form for whoever fills it in: of either, what they may know. */
import type { FieldDraft, FieldsDraft, FormDraft, RuleDraft, StepDraft } from '../forms/editing/form-draft';
import type { FormField } from '../forms/field-types/field-type';
import { fieldTypeOf } from '../forms/field-types/field-types';
import { allFields } from '../forms/form-tree';
import type { SpecialisedForm } from '../forms/specialised-form';
import { formDifferences } from './editing/difference/form-differences';

/**
 * In sentences: steps, questions, options, what is required, and rules. Where something stands is not told.
 *
 * @param older both specialised for the same requester
 */
export function describeViewerDifference(
  older: SpecialisedForm,
  newer: SpecialisedForm,
  locale: string,
): readonly string[] {
  const sentences = formDifferences(asDraft(older), asDraft(newer), locale, '')
    .filter(({ change }) => change !== 'moved')
    .map(({ sentence }) => sentence);
  return [...new Set(sentences)];
}

/** The form as a document, with nothing in it but what its requester was given. */
function asDraft({ fields, steps, rules }: SpecialisedForm): FormDraft {
  return {
    schema: { properties: schemasOf(fields), required: requiredIn(fields) },
    layout: { steps: steps.map(stepDraft) },
    texts: Object.fromEntries(
      allFields(fields).map(({ path, field: { texts } }) => [path, textsDraft(texts)]),
    ),
    rules: rules as unknown as readonly RuleDraft[],
    access: { read: [], fields: {} },
  };
}

function stepDraft({ id, title, rows, sections = [] }: SpecialisedForm['steps'][number]): StepDraft {
  return { id, title, rows: [...rows, ...sections.flatMap((section) => section.rows)] };
}

function textsDraft({ label, options }: FormField['texts']) {
  return { label, ...(options && { options }) };
}

function schemasOf(fields: readonly FormField[]): FieldsDraft {
  return Object.fromEntries(fields.map((field) => [field.key, schemaOf(field)]));
}

/** Kind and options alone: other keywords are written for the product, and the form says what they ask for. */
function schemaOf({ schema, parts, item }: FormField): FieldDraft {
  const type = schema['x-type'];
  const options = item ? undefined : fieldTypeOf(type).options?.(schema);
  return {
    'x-type': type,
    ...(options && { enum: options }),
    ...(type === 'group' && parts && { properties: schemasOf(parts), required: requiredIn(parts) }),
    ...(item && { items: schemaOf(item) }),
  };
}

function requiredIn(fields: readonly FormField[]): readonly string[] {
  return fields.filter(({ required }) => required).map(({ key }) => key);
}
