/** Merges where two editors put the fields: each field stands where it was moved to, once. */
import { isObject } from '../document-shape';
import { findField } from './field-place';
import type { FormDraft, RowHolder } from './form-draft';
import { laidOut, takenOut, withSteps } from './layout-places';
import type { LayoutSpot } from './layout-places';
import type { Merger } from './merge-json';

/** A container of rows, the fields that stand in it in their order, and which stand in the row of the one before. */
interface Container {
  readonly step: string;
  readonly section: string | undefined;
  readonly fields: readonly string[];
  readonly joined: ReadonlySet<string>;
}

/**
 * @param form theirs, with the steps and sections as they were merged
 * @param path where the form begins in the document
 */
export function mergedLayout(
  merger: Merger,
  base: FormDraft,
  mine: FormDraft,
  theirs: FormDraft,
  form: FormDraft,
  path: string,
): FormDraft {
  const exists = (field: string) => Object.hasOwn(form.schema.properties, field);
  const [before, own, other] = [base, mine, theirs].map(containersOf) as [
    Container[],
    Container[],
    Container[],
  ];
  const theirMoves = movedFields(before, other);
  let merged = takenOut(withRowsOf(form, theirs), (field) => !exists(field));
  for (const field of movedFields(before, own)) {
    if (!exists(field)) continue;
    const goal = spotIn(own, field);
    const [was, here, there] = [before, own, other].map((each) => placeOf(each, field));
    if (here === there) continue;
    if (was !== undefined && theirMoves.includes(field)) {
      const at = `${path}/layout/${field}`;
      if (merger.conflict({ path: at, base: was, mine: here, theirs: there }) !== here) continue;
    }
    merged = placedAfter(merged, field, goal, own);
  }
  return swept(merged, exists);
}

/** In the order of the page. Those that are new, stand elsewhere, or changed places with their neighbours. */
function movedFields(before: readonly Container[], after: readonly Container[]): readonly string[] {
  return after.flatMap((container) => {
    const old = before.find((each) => isSame(each, container));
    const stayed = longestCommon(old?.fields ?? [], container.fields);
    return container.fields.filter(
      (field) => !stayed.includes(field) || old?.joined.has(field) !== container.joined.has(field),
    );
  });
}

/** Behind the field that it stands behind for its mover, in the same row if it does there. */
function placedAfter(form: FormDraft, field: string, goal: Container, own: readonly Container[]): FormDraft {
  const out = takenOut(form, (each) => each === field);
  const known = containersOf(out);
  const target = known.find((each) => isSame(each, goal)) ?? known.findLast(({ step }) => step === goal.step);
  const spot: LayoutSpot = { step: target?.step ?? known.at(-1)?.step ?? '', section: target?.section };
  const position = spotIn(own, field).fields.indexOf(field);
  const lead = goal.fields.slice(0, position).findLast((each) => target?.fields.includes(each));
  if (lead === undefined) return laidOut(out, field, { ...spot, row: 0 });
  const rows = rowsAt(out, spot);
  const row = rows.findIndex((each) => each.includes(lead));
  const isJoined = goal.joined.has(field) && lead === goal.fields[position - 1];
  return laidOut(
    out,
    field,
    isJoined ? { ...spot, row, column: (rows[row]?.indexOf(lead) ?? 0) + 1 } : { ...spot, row: row + 1 },
  );
}

/** Fields whose step is gone stand at the end. */
function swept(form: FormDraft, exists: (field: string) => boolean): FormDraft {
  const placed = new Set(containersOf(form).flatMap(({ fields }) => fields));
  const last = form.layout.steps.at(-1);
  const laid = Object.keys(form.schema.properties)
    .filter((field) => exists(field) && !placed.has(field))
    .reduce((each, field) => (last ? laidOut(each, field, { step: last.id }) : each), form);
  return sweptInside(laid);
}

/** Inside groups each field stands once too. */
function sweptInside(form: FormDraft): FormDraft {
  const { inside } = form.layout;
  if (!inside) return form;
  const entries = Object.entries(inside).flatMap(([path, holder]) => {
    const held = findField(form, path)?.properties;
    if (!isObject(held)) return [];
    const placed = new Set<string>();
    const rows = holder.rows.flatMap((row) => {
      const own = row.filter((key) => Object.hasOwn(held, key) && !placed.has(key));
      for (const key of own) placed.add(key);
      return own.length > 0 ? [own] : [];
    });
    const left = Object.keys(held).filter((key) => !placed.has(key));
    return [[path, { ...holder, rows: [...rows, ...left.map((key) => [key])] }] as const];
  });
  return { ...form, layout: { ...form.layout, inside: Object.fromEntries(entries) } };
}

function containersOf(form: FormDraft): Container[] {
  return form.layout.steps.flatMap(({ id, rows, sections }) => [
    ...(rows || !sections ? [container(id, undefined, rows)] : []),
    ...(sections ?? []).map((section) => container(id, section.id, section.rows)),
  ]);
}

function container(step: string, section: string | undefined, rows: RowHolder['rows'] = []): Container {
  return { step, section, fields: rows.flat(), joined: new Set(rows.flatMap((row) => row.slice(1))) };
}

function isSame(one: Container, other: Container): boolean {
  return one.step === other.step && one.section === other.section;
}

function spotIn(containers: readonly Container[], field: string): Container {
  const found = containers.find(({ fields }) => fields.includes(field));
  return found ?? container('', undefined);
}

/** A place in words that can be compared: the container, and whom the field stands behind. */
function placeOf(containers: readonly Container[], field: string): string | undefined {
  const found = containers.find(({ fields }) => fields.includes(field));
  if (!found) return undefined;
  const before = found.fields[found.fields.indexOf(field) - 1] ?? '';
  return [found.step, found.section ?? '', before, found.joined.has(field) ? 'beside' : 'below'].join(' / ');
}

function rowsAt(form: FormDraft, { step, section }: LayoutSpot): readonly (readonly string[])[] {
  const holder = form.layout.steps.find(({ id }) => id === step);
  const own = section === undefined ? holder : holder?.sections?.find(({ id }) => id === section);
  return own?.rows ?? [];
}

/** Steps as they were merged, with the rows that they have for the other editor. */
function withRowsOf(form: FormDraft, theirs: FormDraft): FormDraft {
  const rowsOf = (step: string, section?: string) => rowsAt(theirs, { step, section });
  const steps = form.layout.steps.map((step) => ({
    ...step,
    ...((step.rows || !step.sections) && { rows: rowsOf(step.id) }),
    ...(step.sections && {
      sections: step.sections.map((section) => ({ ...section, rows: rowsOf(step.id, section.id) })),
    }),
  }));
  const merged = withSteps(form, steps);
  // Rows of a step that one editor divided into sections have no container of their own any more.
  const placed = new Set(containersOf(merged).flatMap(({ fields }) => fields));
  const homeless = containersOf(theirs).filter(({ fields }) => fields.some((field) => !placed.has(field)));
  return homeless.reduce((each, { step, fields }) => {
    const goal = each.layout.steps.find(({ id }) => id === step);
    if (!goal) return each;
    return fields
      .filter((field) => !placed.has(field))
      .reduce((next, field) => laidOut(next, field, { step }), each);
  }, merged);
}

/** The longest list of names that stand in both in the same order. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  let row: (readonly string[])[] = other.map(() => []);
  for (const name of one) {
    let diagonal: readonly string[] = [];
    let left: readonly string[] = [];
    row = row.map((up, at) => {
      const next = other[at] === name ? [...diagonal, name] : up.length >= left.length ? up : left;
      diagonal = up;
      left = next;
      return next;
    });
  }
  return row.at(-1) ?? [];
}
