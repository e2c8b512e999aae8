/** Which rules of a form the list shows. */
import type { FormDraft, RuleDraft } from '../../../forms/editing/form-draft';
import { usesInForm } from '../../../forms/editing/field-uses';
import { filtered } from '../sentence-list/list-filter';
import type { ListFilter } from '../sentence-list/list-filter';
import type { ToldRules } from './use-told-rules';

export function filteredRules(form: FormDraft, filter: ListFilter, told: ToldRules): readonly RuleDraft[] {
  const usesOf = (field: string) => usesInForm(form, field);
  return filtered({ elements: form.rules, place: '/rules', usesOf }, filter, told);
}
