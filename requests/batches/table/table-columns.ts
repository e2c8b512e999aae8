/** Which questions of a form can be the columns of a table, and which columns the header of a table names. */
import type { FormField } from '../../../forms/field-types/field-type';
import type { FormModel } from '../../../forms/form-model';
import { locales } from '../../../forms/locale';
import type { SpecialisedForm } from '../../../forms/specialised-form';
import { columnTwice, unknownColumn } from './table-refusal';

/** Types whose answers can be written into one cell. The rest is answered in the form of the row's draft. */
const inOneCell: ReadonlySet<string> = new Set([
  ...['short-text', 'long-text', 'number', 'integer', 'money', 'rating', 'yes-no', 'choice', 'choices'],
  ...['text-list', 'date', 'time', 'period', 'person', 'department', 'office', 'phone', 'email', 'url'],
]);

/** The columns that a requester may fill in, in the order of the page. */
export function columnsOf({ fields }: SpecialisedForm): readonly FormField[] {
  return fields.filter((field) => inOneCell.has(field.schema['x-type']));
}

/** Keys of the form that its requester is not asked for and that the header names nevertheless. */
export function forbiddenColumns(
  model: FormModel,
  form: SpecialisedForm,
  header: readonly string[],
): string[] {
  const own = new Set(form.fields.map(({ key }) => key));
  return header.filter((name) => model.fields.has(name) && !own.has(name));
}

/**
 * The field of each column: by its key, or by its label in either language.
 *
 * @throws E-322 for a question that is named twice, E-323 for a column that is none; both with name and place
 */
export function readHeader(form: SpecialisedForm, header: readonly string[]): readonly FormField[] {
  const columns = columnsOf(form);
  const seen = new Set<string>();
  return header.map((name, index) => {
    const field = columns.find(({ key }) => key === name) ?? onlyLabelled(columns, name);
    if (!field) throw unknownColumn(name, index + 1);
    if (seen.has(field.key)) throw columnTwice(name, index + 1);
    seen.add(field.key);
    return field;
  });
}

/** A label that two questions bear names neither. */
function onlyLabelled(columns: readonly FormField[], name: string): FormField | undefined {
  const wanted = folded(name);
  const labelled = columns.filter(({ texts }) =>
    locales.some((locale) => folded(texts.label[locale] ?? '') === wanted),
  );
  return wanted !== '' && labelled.length === 1 ? labelled[0] : undefined;
}

/** Names are compared without regard to capitals, blanks around them, and how a keyboard composed them. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
