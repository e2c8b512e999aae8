/** Where an item names fields of its form outside of the form: subject, key date, the fulfilment, and its cases. */
import { isObject } from '../../forms/document-shape';
import { renamedInConditions } from '../../forms/editing/condition-mentions';
import type { RenameField } from '../../forms/editing/condition-mentions';
import type { JsonObject } from '../../forms/editing/form-draft';
import { mapValues } from '../../forms/editing/ordered-map';
import { pointerTo } from '../../forms/json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { renamedInCases } from './case-mentions';
import type { ItemDraftDocument } from './item-draft';
import { renamedInWork } from './work-mentions';

/** `rename` is asked for each mention with its place; in a text it may give the empty path, which takes the slot out. */
export function renamedOutsideForm(item: ItemDraftDocument, rename: RenameField): ItemDraftDocument {
  const { subject, keyDate, fulfilment } = item;
  const named = {
    ...item,
    subject: subjectRenamed(subject, rename),
    ...(keyDate !== undefined && { keyDate: renamedInConditions(keyDate, rename, '/keyDate') }),
    fulfilment: renamedInWork(fulfilment, rename, '/fulfilment') as never,
  };
  return renamedInCases(named, rename);
}

function subjectRenamed(subject: Json, rename: RenameField): Json {
  if (!isObject(subject)) return subject;
  return mapValues(subject as JsonObject, (pointer, key) => {
    if (typeof pointer !== 'string' || !pointer.startsWith('/')) return pointer;
    const path = pointer.slice(1).replaceAll('/', '.');
    return `/${rename(path, pointerTo('/subject', key)).replaceAll('.', '/')}`;
  });
}
