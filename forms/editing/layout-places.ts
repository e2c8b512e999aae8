/** Where fields stand in the layout: taking them out and putting them in. */
import { childPath } from '../field-path';
import { editRefused } from './edit-refused';
import type { FormDraft, RowHolder, SectionDraft, StepDraft } from './form-draft';
import type { FieldSpot } from './form-operation';
import { insertedAt } from './ordered-list';

type Rows = readonly (readonly string[])[];
export type LayoutSpot = Extract<FieldSpot, { readonly step: string }>;

/** Stands where a field was while it is moved, so that the rows keep their numbers. */
const GAP = ' ';

export function isLayoutSpot(spot: FieldSpot): spot is LayoutSpot {
  return 'step' in spot;
}

/** Lays a field out that has no place yet. @throws EditRefused no-such-step, no-such-section */
export function laidOut(form: FormDraft, field: string, spot: LayoutSpot): FormDraft {
  const { step, section, row, column } = spot;
  return withRows(form, step, section, (rows) => {
    if (column === undefined || row === undefined || row >= rows.length)
      return insertedAt(rows, [field], row);
    return rows.map((each, at) => (at === row ? insertedAt(each, field, column) : each));
  });
}

/** Moves fields that have a place. Rows that it leaves empty go. */
export function laidOutAnew(form: FormDraft, field: string, spot: LayoutSpot): FormDraft {
  const gap = everyRow(form, (row) => row.map((each) => (each === field ? GAP : each)));
  return takenOut(laidOut(gap, field, spot), (each) => each === GAP);
}

/** Fields taken out of wherever they stand, inside groups too. Rows that it leaves empty go. */
export function takenOut(form: FormDraft, goes: (field: string) => boolean): FormDraft {
  const left = (row: readonly string[], isGone: (field: string) => boolean) => {
    const rest = row.filter((field) => !isGone(field));
    return rest.length === row.length || rest.length > 0 ? rest : null;
  };
  const outside = everyRow(form, (row) => left(row, goes));
  const { inside } = outside.layout;
  if (!inside) return outside;
  const kept = Object.entries(inside).filter(([path]) => !goes(path));
  const entries = kept.map(([path, holder]) => {
    const rows = holder.rows.flatMap((row) => {
      const rest = left(row, (key) => goes(childPath(path, key)));
      return rest ? [rest] : [];
    });
    return [path, { ...holder, rows }] as const;
  });
  return { ...outside, layout: { ...outside.layout, inside: Object.fromEntries(entries) } };
}

/** Lays a field out inside a group whose rows are told; elsewhere it stands in the order of the fields. */
export function laidOutInside(
  form: FormDraft,
  holder: string,
  key: string,
  at: number | undefined,
): FormDraft {
  const { inside } = form.layout;
  const own = inside && Object.hasOwn(inside, holder) ? inside[holder] : undefined;
  if (!own) return form;
  const rows = insertedAt(own.rows, [key], at);
  return { ...form, layout: { ...form.layout, inside: { ...inside, [holder]: { ...own, rows } } } };
}

export function stepOf(form: FormDraft, id: string): StepDraft {
  const step = form.layout.steps.find((each) => each.id === id);
  if (!step) throw editRefused('no-such-step', { step: id });
  return step;
}

export function sectionOf(step: StepDraft, id: string): SectionDraft {
  const section = step.sections?.find((each) => each.id === id);
  if (!section) throw editRefused('no-such-section', { section: id });
  return section;
}

export function withSteps(form: FormDraft, steps: readonly StepDraft[]): FormDraft {
  return { ...form, layout: { ...form.layout, steps } };
}

export function withStep(form: FormDraft, id: string, change: (step: StepDraft) => StepDraft): FormDraft {
  stepOf(form, id);
  return withSteps(
    form,
    form.layout.steps.map((step) => (step.id === id ? change(step) : step)),
  );
}

export function withSection(
  form: FormDraft,
  stepId: string,
  id: string,
  change: (section: SectionDraft) => SectionDraft,
): FormDraft {
  return withStep(form, stepId, (step) => {
    sectionOf(step, id);
    const sections = step.sections?.map((section) => (section.id === id ? change(section) : section)) ?? [];
    return { ...step, sections };
  });
}

/** All rows of a step, its own before those of its sections. */
export function rowsOfStep(step: StepDraft): Rows {
  return [...(step.rows ?? []), ...(step.sections ?? []).flatMap(({ rows = [] }) => rows)];
}

/** The rows of a step or section changed; of a step that has sections and no rows of its own, those of its last one. */
export function withRows(
  form: FormDraft,
  stepId: string,
  sectionId: string | undefined,
  change: (rows: Rows) => Rows,
): FormDraft {
  const changed = <Holder extends RowHolder>(holder: Holder) => ({
    ...holder,
    rows: change(holder.rows ?? []),
  });
  if (sectionId !== undefined) return withSection(form, stepId, sectionId, changed);
  const step = stepOf(form, stepId);
  const last = (step.rows ?? []).length === 0 ? step.sections?.at(-1) : undefined;
  return last ? withSection(form, stepId, last.id, changed) : withStep(form, stepId, changed);
}

function everyRow(form: FormDraft, change: (row: readonly string[]) => readonly string[] | null): FormDraft {
  const changed = <Holder extends RowHolder>(holder: Holder): Holder =>
    holder.rows
      ? {
          ...holder,
          rows: holder.rows.flatMap((row) => {
            const next = change(row);
            return next ? [next] : [];
          }),
        }
      : holder;
  return withSteps(
    form,
    form.layout.steps.map((step) => {
      const own = changed(step);
      return own.sections ? { ...own, sections: own.sections.map(changed) } : own;
    }),
  );
}
