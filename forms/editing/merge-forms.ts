/** Merges what two editors made of the same form. */
import type { Json } from '../../rules/conditions/condition';
import type { FormDraft, JsonObject, StepDraft } from './form-draft';
import type { Merger } from './merge-json';
import { mergedLayout } from './merge-layout';
import { withSteps } from './layout-places';
import { withoutKey } from './ordered-map';

/** @param path where the form begins in the document */
export function mergeForms(
  merger: Merger,
  base: FormDraft,
  mine: FormDraft,
  theirs: FormDraft,
  path: string,
): FormDraft {
  const [before, own, other] = [base, mine, theirs].map((form) => frameOf(form) as unknown as Json);
  const merged = merger.merge(before, own, other, path) as unknown as FormDraft;
  return mergedLayout(merger, base, mine, theirs, merged, path);
}

/** A form whose steps and sections are there without their rows: where fields stand is merged field by field. */
function frameOf(form: FormDraft): FormDraft {
  return withSteps(
    form,
    form.layout.steps.map((step): StepDraft => {
      const rows = step.rows && { rows: [] };
      const sections = step.sections && {
        sections: step.sections.map((section) => withoutKey(section as unknown as JsonObject, 'rows')),
      };
      return { ...step, ...rows, ...sections } as StepDraft;
    }),
  );
}
