/** Options of fields that are answered by choosing: their shape in a document and their labels. */
import type { Json } from '../../rules/conditions/condition';
import { canonicalText } from '../canonical-text';
import type { ShapeSchema } from '../document-shape';
import { textIn } from '../locale';
import type { FormField } from './field-type';

const MOST_OPTIONS = 500;

/** Options are words of the document, not of a language: labels stand in the field's texts. */
export const optionList: ShapeSchema = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 100 },
  minItems: 1,
  maxItems: MOST_OPTIONS,
  uniqueItems: true,
};

/** Options of a form that comes from elsewhere may be any JSON. */
export const optionValues: ShapeSchema = {
  type: 'array',
  items: { maxLength: 100 },
  minItems: 1,
  maxItems: MOST_OPTIONS,
};

/** The word by which rules, labels and pages name an option: a text is its own, other JSON its canonical text. */
export function optionKey(value: Json): string {
  return typeof value === 'string' ? value : canonicalText(value);
}

/** The option's label in the reader's language; the option itself where it is none of the field's. */
export function optionLabel(field: FormField, option: string, locale: string): string {
  const labels = field.texts.options;
  const label = labels && Object.hasOwn(labels, option) ? labels[option] : undefined;
  return label ? textIn(label, locale) : option;
}
