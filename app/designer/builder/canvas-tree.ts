/** The form as a tree of places: steps, their sections, the fields in their rows, the fields inside those. */
import { allFields, parentOf } from '../../../forms/editing/field-place';
import type { FieldDraft, FormDraft, SectionDraft, StepDraft } from '../../../forms/editing/form-draft';

/** A run of rows that fields stand in: of a step, or of a section. */
export interface RowPlace {
  readonly step: string;
  readonly section: string | undefined;
}

export interface FieldNode {
  readonly kind: 'field';
  readonly id: string;
  readonly path: string;
  readonly field: FieldDraft;
  /** Where it is laid out; inside another field, the path that it lies in and its number there. */
  readonly at:
    | (RowPlace & { readonly row: number; readonly column: number; readonly besides: number })
    | { readonly inside: string; readonly index: number; readonly count: number };
  readonly children: readonly FieldNode[];
}

export interface SectionNode {
  readonly kind: 'section';
  readonly id: string;
  readonly step: string;
  readonly section: SectionDraft;
  readonly index: number;
  readonly rows: readonly (readonly FieldNode[])[];
}

export interface StepNode {
  readonly kind: 'step';
  readonly id: string;
  readonly step: StepDraft;
  readonly index: number;
  readonly rows: readonly (readonly FieldNode[])[];
  readonly sections: readonly SectionNode[];
}

export type CanvasNode = StepNode | SectionNode | FieldNode;

export const stepNodeId = (step: string): string => `step:${step}`;
export const sectionNodeId = (step: string, section: string): string => `section:${step}/${section}`;
export const fieldNodeId = (path: string): string => `field:${path}`;

export function canvasTree(form: FormDraft): readonly StepNode[] {
  const fields = new Map(allFields(form));
  const inner = new Map<string, string[]>();
  for (const path of fields.keys()) {
    const parent = parentOf(path);
    if (parent !== '') inner.set(parent, [...(inner.get(parent) ?? []), path]);
  }
  // What a list repeats is no place of its own: its fields stand right inside the list.
  const insideOf = (path: string): string =>
    fields.get(`${path}.*`)?.['x-type'] === 'group' ? `${path}.*` : path;
  const nodeOf = (path: string, at: FieldNode['at']): FieldNode | null => {
    const field = fields.get(path);
    if (!field) return null;
    const inside = insideOf(path);
    const paths = inner.get(inside) ?? [];
    const children = paths.map((each, index) => nodeOf(each, { inside, index, count: paths.length }));
    return { kind: 'field', id: fieldNodeId(path), path, field, at, children: present(children) };
  };
  const rowsOf = (rows: readonly (readonly string[])[] = [], place: RowPlace) =>
    rows.map((row, at) =>
      present(
        row.map((path, column) => nodeOf(path, { ...place, row: at, column, besides: row.length - 1 })),
      ),
    );
  return form.layout.steps.map((step, index) => ({
    kind: 'step',
    id: stepNodeId(step.id),
    step,
    index,
    rows: rowsOf(step.rows, { step: step.id, section: undefined }),
    sections: (step.sections ?? []).map((section, number) => ({
      kind: 'section',
      id: sectionNodeId(step.id, section.id),
      step: step.id,
      section,
      index: number,
      rows: rowsOf(section.rows, { step: step.id, section: section.id }),
    })),
  }));
}

/** Every node in the order in which the arrows go through them. */
export function nodesInOrder(tree: readonly StepNode[]): readonly CanvasNode[] {
  return tree.flatMap((step) => [
    step,
    ...step.rows.flat().flatMap(withInner),
    ...step.sections.flatMap((section) => [section, ...section.rows.flat().flatMap(withInner)]),
  ]);
}

/** The id of what a node stands in; null for a step. */
export function parentNodeId(node: CanvasNode): string | null {
  if (node.kind === 'step') return null;
  if (node.kind === 'section') return stepNodeId(node.step);
  if ('inside' in node.at) return fieldNodeId(node.at.inside.replace(/\.\*$/, ''));
  const { step, section } = node.at;
  return section === undefined ? stepNodeId(step) : sectionNodeId(step, section);
}

function withInner(node: FieldNode): readonly CanvasNode[] {
  return [node, ...node.children.flatMap(withInner)];
}

function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null);
}
