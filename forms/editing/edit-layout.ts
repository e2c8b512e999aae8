/** Adding, moving and removing steps and sections. */
import { textIn } from '../locale';
import { editRefused } from './edit-refused';
import type { FormDraft, SectionDraft } from './form-draft';
import type { LayoutOperation } from './form-operation';
import { demandId, freshId } from './fresh-name';
import { rowsOfStep, sectionOf, stepOf, withRows, withSection, withStep, withSteps } from './layout-places';
import { insertedAt, movedTo } from './ordered-list';
import { withoutKey } from './ordered-map';

type Operation<Name extends LayoutOperation['op']> = Extract<LayoutOperation, { readonly op: Name }>;

export function addStep(form: FormDraft, { id, title, at }: Operation<'add-step'>): FormDraft {
  const { steps } = form.layout;
  const taken = layoutIds(form);
  const words = title ?? { en: `Step ${steps.length + 1}`, 'zh-CN': `第 ${steps.length + 1} 步` };
  const name = id === undefined ? freshId(textIn(words, 'en'), 'step', taken) : demandId(id, taken);
  return withSteps(form, insertedAt(steps, { id: name, title: words, rows: [] }, at));
}

export function moveStep(form: FormDraft, { step, at }: Operation<'move-step'>): FormDraft {
  const { steps } = form.layout;
  return withSteps(form, movedTo(steps, steps.indexOf(stepOf(form, step)), at));
}

export function removeStep(form: FormDraft, { step, fieldsTo }: Operation<'remove-step'>): FormDraft {
  const going = stepOf(form, step);
  const rows = rowsOfStep(going);
  if (form.layout.steps.length === 1) throw editRefused('last-step');
  if (rows.length > 0 && (fieldsTo === undefined || fieldsTo === step)) throw editRefused('step-has-fields');
  const rest = withSteps(
    form,
    form.layout.steps.filter((each) => each.id !== step),
  );
  return fieldsTo === undefined || rows.length === 0
    ? rest
    : withRows(rest, fieldsTo, undefined, (own) => [...own, ...rows]);
}

export function addSection(form: FormDraft, operation: Operation<'add-section'>): FormDraft {
  const { step: stepId, id, title, columns = 1, at } = operation;
  stepOf(form, stepId);
  const taken = layoutIds(form);
  const words = title && textIn(title, 'en');
  const name = id === undefined ? freshId(words ?? '', 'section', taken) : demandId(id, taken);
  return withStep(form, stepId, (step) => {
    const own: SectionDraft = { id: name, ...(title && { title }), columns, rows: [] };
    if (step.sections) return { ...step, sections: insertedAt(step.sections, own, at) };
    return { ...step, rows: [], sections: [{ ...own, rows: step.rows ?? [] }] };
  });
}

export function moveSection(form: FormDraft, { step, section, to }: Operation<'move-section'>): FormDraft {
  const moved = sectionOf(stepOf(form, step), section);
  stepOf(form, to.step);
  const without = withStep(form, step, (each) => ({
    ...each,
    sections: each.sections?.filter((own) => own.id !== section) ?? [],
  }));
  return withStep(without, to.step, (each) => ({
    ...each,
    sections: insertedAt(each.sections ?? [], moved, to.at),
  }));
}

export function removeSection(form: FormDraft, { step, section }: Operation<'remove-section'>): FormDraft {
  return withStep(form, step, (each) => {
    const { rows = [] } = sectionOf(each, section);
    const sections = each.sections ?? [];
    const at = sections.findIndex((own) => own.id === section);
    const rest = sections.filter((own) => own.id !== section);
    if (rest.length === 0) return { ...withoutKey(each, 'sections'), rows: [...(each.rows ?? []), ...rows] };
    const heir = Math.max(at - 1, 0);
    const handed = rest.map((own, index) => {
      if (index !== heir) return own;
      return { ...own, rows: at === 0 ? [...rows, ...(own.rows ?? [])] : [...(own.rows ?? []), ...rows] };
    });
    return { ...each, sections: handed };
  });
}

export function setColumns(form: FormDraft, { step, section, columns }: Operation<'set-columns'>): FormDraft {
  return withSection(form, step, section, (each) => ({ ...each, columns }));
}

/** Steps and sections share their ids: each is a place on the page that a link may lead to. */
function layoutIds(form: FormDraft): readonly string[] {
  return form.layout.steps.flatMap(({ id, sections = [] }) => [id, ...sections.map((section) => section.id)]);
}
