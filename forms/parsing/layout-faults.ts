/** Mistakes in the layout: every field stands in exactly one row of one step, and steps have ids of their own. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { FormDocument } from '../form-document';

export function layoutFaults({ schema, layout }: FormDocument): readonly AuthorFault[] {
  const faults: AuthorFault[] = [];
  const steps = new Set<string>();
  const placed = new Set<string>();
  layout.steps.forEach(({ id, rows }, step) => {
    if (steps.has(id)) faults.push(authorFault(`/layout/steps/${step}/id`, 'id-twice', { id }));
    steps.add(id);
    rows.forEach((row, line) => {
      row.forEach((field, column) => {
        const place = `/layout/steps/${step}/rows/${line}/${column}`;
        if (!Object.hasOwn(schema.properties, field))
          faults.push(authorFault(place, 'no-such-field', { field }));
        else if (placed.has(field)) faults.push(authorFault(place, 'laid-out-twice', { field }));
        placed.add(field);
      });
    });
  });
  const left = Object.keys(schema.properties).filter((field) => !placed.has(field));
  return [...faults, ...left.map((field) => authorFault('/layout', 'not-laid-out', { field }))];
}
