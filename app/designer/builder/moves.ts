/** What moving a node of the canvas means, as operations on the form. */
import type { FieldSpot, FormOperation } from '../../../forms/editing/form-operation';
import type { FormDraft } from '../../../forms/editing/form-draft';
import type { CanvasNode, FieldNode, RowPlace, SectionNode } from './canvas-tree';

export type Way = 'up' | 'down' | 'beside' | 'apart';

interface Rows extends RowPlace {
  readonly rows: readonly (readonly string[])[];
}

/** Null where it cannot go further that way. */
export function moveOperation(form: FormDraft, node: CanvasNode, way: Way): FormOperation | null {
  if (node.kind === 'field') {
    const to = fieldSpot(form, node, way);
    return to && { op: 'move-field', field: node.path, to };
  }
  if (way !== 'up' && way !== 'down') return null;
  const by = way === 'up' ? -1 : 1;
  if (node.kind === 'section') return moveSection(form, node, by);
  const at = node.index + by;
  if (at < 0 || at >= form.layout.steps.length) return null;
  return { op: 'move-step', step: node.step.id, at };
}

/** Where a new field goes: after what is chosen, inside of it where it is a group, else at the end of the form. */
export function spotAfter(form: FormDraft, node: CanvasNode | undefined): FieldSpot {
  if (node?.kind === 'step') return { step: node.step.id };
  if (node?.kind === 'section') return { step: node.step, section: node.section.id };
  if (node?.kind === 'field') {
    const inside = holderOf(node);
    if (inside !== null) return { inside };
    if ('inside' in node.at) return { inside: node.at.inside, at: node.at.index + 1 };
    const { step, section, row } = node.at;
    return { step, section, row: row + 1 };
  }
  return { step: form.layout.steps.at(-1)?.id ?? '' };
}

/** Every run of rows of the form, in order. A step that has sections and no rows of its own is none. */
export function rowPlaces(form: FormDraft): readonly Rows[] {
  return form.layout.steps.flatMap(({ id, rows = [], sections = [] }) => [
    ...(rows.length > 0 || sections.length === 0 ? [{ step: id, section: undefined, rows }] : []),
    ...sections.map((section) => ({ step: id, section: section.id, rows: section.rows ?? [] })),
  ]);
}

/** The path that fields put into a field have before theirs; null where it holds none. */
function holderOf({ path, field }: FieldNode): string | null {
  if (field['x-type'] === 'group') return path;
  const { items } = field;
  const repeats =
    typeof items === 'object' && items !== null && 'x-type' in items && items['x-type'] === 'group';
  return field['x-type'] === 'list' && repeats ? `${path}.*` : null;
}

function fieldSpot(form: FormDraft, { at }: FieldNode, way: Way): FieldSpot | null {
  if ('inside' in at) {
    const index = at.index + (way === 'up' ? -1 : 1);
    if ((way !== 'up' && way !== 'down') || index < 0 || index >= at.count) return null;
    return { inside: at.inside, at: index };
  }
  const { step, section, row, besides } = at;
  const own = { step, section };
  const places = rowPlaces(form);
  const here = places.findIndex((place) => place.step === step && place.section === section);
  const rows = places[here]?.rows ?? [];
  switch (way) {
    case 'beside':
      return row > 0 ? { ...own, row: row - 1, column: rows[row - 1]?.length ?? 0 } : null;
    case 'apart':
      return besides > 0 ? { ...own, row: row + 1 } : null;
    case 'up': {
      if (besides > 0) return { ...own, row };
      if (row > 0) return { ...own, row: row - 1 };
      const before = places[here - 1];
      return before ? { step: before.step, section: before.section } : null;
    }
    case 'down': {
      if (besides > 0) return { ...own, row: row + 1 };
      if (row < rows.length - 1) return { ...own, row: row + 2 };
      const after = places[here + 1];
      return after ? { step: after.step, section: after.section, row: 0 } : null;
    }
  }
}

function moveSection(
  form: FormDraft,
  { step, section, index }: SectionNode,
  by: 1 | -1,
): FormOperation | null {
  const { steps } = form.layout;
  const here = steps.findIndex(({ id }) => id === step);
  const siblings = steps[here]?.sections?.length ?? 0;
  const at = index + by;
  const to = (goal: string, place: number): FormOperation => ({
    op: 'move-section',
    step,
    section: section.id,
    to: { step: goal, at: place },
  });
  if (at >= 0 && at < siblings) return to(step, at);
  const goal = steps[here + by];
  if (!goal) return null;
  return to(goal.id, by === 1 ? 0 : (goal.sections?.length ?? 0));
}
