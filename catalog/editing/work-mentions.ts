/** Where work names fields: in conditions, in lists of what is shown, in words of approvers, in slots of texts. */
import { isObject } from '../../forms/document-shape';
import { renamedInConditions } from '../../forms/editing/condition-mentions';
import type { RenameField } from '../../forms/editing/condition-mentions';
import type { JsonObject } from '../../forms/editing/form-draft';
import { mapValues } from '../../forms/editing/ordered-map';
import { pointerTo } from '../../forms/json-pointer';
import type { Json } from '../../rules/conditions/condition';

/** Words of approvers that read an answer: `answer:/manager`, `manager-of:/manager`. */
const approverField = /^((?:answer|manager-of):\/)(.+)$/;
const slot = /\{answer:([^}]*)\}/g;

/** Lists called `shows` hold fields; words of approvers and slots of texts may stand anywhere; the rest is conditions. */
export function renamedInWork(node: Json, rename: RenameField, place: string): Json {
  if (typeof node === 'string') return textRenamed(node, rename, place);
  if (Array.isArray(node))
    return (node as readonly Json[]).map((each, at) => renamedInWork(each, rename, pointerTo(place, at)));
  if (!isObject(node)) return node;
  const own = node as JsonObject;
  if (Object.keys(own).length === 1 && isReading(own)) return renamedInConditions(own, rename, place);
  return mapValues(own, (value, key) => {
    const here = pointerTo(place, key);
    if (key === 'shows' && Array.isArray(value))
      return value.map((field, at) => rename(String(field), pointerTo(here, at)));
    return renamedInWork(value, rename, here);
  });
}

/** Operations in which paths are read: everything below them is a condition. */
const readers = [
  'var',
  'val',
  'exists',
  'missing',
  'missing_some',
  'filter',
  'all',
  'some',
  'none',
  'reduce',
];

function isReading(node: JsonObject): boolean {
  const [[name, args] = ['', null]] = Object.entries(node);
  return (
    readers.includes(name) || (name === 'map' && Array.isArray(args) && !isTable(args as readonly Json[]))
  );
}

/** `{ map: [expression, table] }` looks a value up; JsonLogic's `map` goes over a list. */
function isTable([, second]: readonly Json[]): boolean {
  if (!isObject(second)) return false;
  return Object.values(second).every((each) => typeof each !== 'object');
}

function textRenamed(text: string, rename: RenameField, place: string): string {
  const word = approverField.exec(text);
  if (word) {
    const path = (word[2] ?? '').replaceAll('/', '.');
    return `${word[1] ?? ''}${rename(path, place).replaceAll('.', '/')}`;
  }
  return text.replace(slot, (_, field: string) => {
    const renamed = rename(field, place);
    return renamed === '' ? '' : `{answer:${renamed}}`;
  });
}
