/** Mistakes in the layout: every field stands in exactly one row of one step, and steps have ids of their own. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { compositeKind, innerFields } from '../composites/inner-fields';
import { childPath } from '../field-path';
import type { FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';
import type { DocumentFields } from './document-fields';

export function layoutFaults(
  { schema, layout }: FormDocument,
  fields: DocumentFields,
): readonly AuthorFault[] {
  const placing = new Placing(Object.keys(schema.properties), '/layout');
  const ids = new Set<string>();
  const idFaults = (id: string, place: string): readonly AuthorFault[] => {
    const twice = ids.has(id);
    ids.add(id);
    return twice ? [authorFault(`${place}/id`, 'id-twice', { id })] : [];
  };
  const faults = layout.steps.flatMap(({ id, rows, sections = [] }, at) => {
    const step = `/layout/steps/${at}`;
    return [
      ...idFaults(id, step),
      ...placing.rowFaults(rows, `${step}/rows`),
      ...sections.flatMap((section, number) => {
        const place = `${step}/sections/${number}`;
        return [...idFaults(section.id, place), ...placing.rowFaults(section.rows, `${place}/rows`)];
      }),
    ];
  });
  return [...faults, ...placing.leftFaults(), ...insideFaults(layout, fields)];
}

/** The layout of what lies in groups and rows. */
function insideFaults(
  { inside = {} }: FormDocument['layout'],
  fields: DocumentFields,
): readonly AuthorFault[] {
  return Object.entries(inside).flatMap(([path, { rows }]) => {
    const place = pointerTo('/layout/inside', path);
    const field = fields.get(path);
    if (!field || compositeKind(field.schema) !== 'group')
      return [authorFault(place, 'no-such-field', { field: path })];
    const placing = new Placing(
      innerFields(field.schema).map(({ key }) => key),
      place,
      path,
    );
    return [...placing.rowFaults(rows, `${place}/rows`), ...placing.leftFaults()];
  });
}

/** Which fields stand in rows already. */
class Placing {
  private readonly placed = new Set<string>();

  /** @param around path of the field that they lie in; empty for those of the form itself */
  constructor(
    private readonly keys: readonly string[],
    private readonly place: string,
    private readonly around = '',
  ) {}

  rowFaults(rows: readonly (readonly string[])[], place: string): readonly AuthorFault[] {
    return rows.flatMap((row, line) =>
      row.flatMap((key, column) => this.fieldFaults(key, `${place}/${line}/${column}`)),
    );
  }

  leftFaults(): readonly AuthorFault[] {
    return this.keys
      .filter((key) => !this.placed.has(key))
      .map((key) => authorFault(this.place, 'not-laid-out', { field: childPath(this.around, key) }));
  }

  private fieldFaults(key: string, place: string): readonly AuthorFault[] {
    const field = childPath(this.around, key);
    if (!this.keys.includes(key)) return [authorFault(place, 'no-such-field', { field })];
    const twice = this.placed.has(key);
    this.placed.add(key);
    return twice ? [authorFault(place, 'laid-out-twice', { field })] : [];
  }
}
