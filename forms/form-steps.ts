/** The steps of a form: which fields stand on each, and how they are grouped. */
import type { FormDocument, FormSection } from './form-document';

export type FormStep = FormDocument['layout']['steps'][number];

/** The keys of a step's fields, in the order of the page. */
export function keysOnStep({ rows, sections = [] }: Pick<FormStep, 'rows' | 'sections'>): readonly string[] {
  return [...rows, ...sections.flatMap((section) => section.rows)].flat();
}

/** What stands on a step, from top to bottom: rows without a heading are a section without a title. */
export function sectionsOf({ id, rows, sections = [] }: FormStep): readonly FormSection[] {
  return rows.length > 0 ? [{ id, columns: 1, rows }, ...sections] : sections;
}
