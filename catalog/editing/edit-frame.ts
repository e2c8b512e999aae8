/** Changes of what frames the form: texts and properties of the item, its fulfilment, and parts as JSON. */
import { editRefused } from '../../forms/editing/edit-refused';
import { worded } from '../../forms/editing/edit-texts';
import type { JsonObject } from '../../forms/editing/form-draft';
import { freshId } from '../../forms/editing/fresh-name';
import { insertedAt, movedTo, replacedAt, withoutIndex } from '../../forms/editing/ordered-list';
import { withoutKey } from '../../forms/editing/ordered-map';
import type { Json } from '../../rules/conditions/condition';
import type { FulfilmentDraft, ItemDraftDocument } from './item-draft';
import type { FrameOperation, WorkList } from './item-operation';
import { editCondition } from './edit-conditions';
import { ownerRenamed } from './edit-owners';
import { replacedPart } from './replace-part';
import { nameOf, withWork, workNouns, workOf } from './work-lists';

/** Properties without which there is no item, or no fulfilment: as the schemas say, which browsers do without. */
const neverLeftOut = [
  'category',
  'icon',
  'minutes',
  'synonyms',
  'audience',
  'subject',
  'calendar',
  'showWork',
  'closing',
];

export function editFrame(item: ItemDraftDocument, operation: FrameOperation): ItemDraftDocument {
  switch (operation.op) {
    case 'set-item-text': {
      const { text, locale, value } = operation;
      return { ...item, [text]: worded(item[text], locale, value) };
    }
    case 'set-item': {
      const { property, value } = operation;
      return withProperty(item, property, value);
    }
    case 'set-fulfilment': {
      const { property, value } = operation;
      const fulfilment = withProperty(item.fulfilment, property, value);
      return { ...item, fulfilment: fulfilment as FulfilmentDraft };
    }
    case 'rename-owner':
      return ownerRenamed(item, operation);
    case 'set-condition':
      return editCondition(item, operation);
    case 'replace-part':
      return replacedPart(item, operation);
    default:
      return editWork(item, operation);
  }
}

/** @param value null to leave it out */
function withProperty<Holder extends object>(holder: Holder, property: string, value: Json): Holder {
  if (value !== null) return { ...holder, [property]: value };
  if (neverLeftOut.includes(property)) throw editRefused('fixed-keyword', { keyword: property });
  return withoutKey(holder, property);
}

function editWork(
  item: ItemDraftDocument,
  operation: Extract<FrameOperation, { readonly list: WorkList }>,
): ItemDraftDocument {
  const { list } = operation;
  const elements = workOf(item, list);
  const edited = (next: readonly JsonObject[]) => withWork(item, list, next);
  if (operation.op === 'add-work')
    return edited(
      insertedAt(elements, named(list, elements, operation.value, workNouns[list]), operation.at),
    );
  const { name } = operation;
  const at = elements.findIndex((each) => each[nameOf(list)] === name);
  if (at < 0) throw editRefused('no-such-rule', { rule: name });
  switch (operation.op) {
    case 'set-work': {
      const own = named(list, withoutIndex(elements, at), operation.value, name);
      return edited(replacedAt(elements, at, own));
    }
    case 'remove-work':
      return edited(withoutIndex(elements, at));
    case 'move-work':
      return edited(movedTo(elements, at, operation.at));
  }
}

function named(
  list: WorkList,
  others: readonly JsonObject[],
  value: JsonObject,
  otherwise: string,
): JsonObject {
  const key = nameOf(list);
  const taken = others.map((each): Json => each[key] ?? '');
  const own = value[key];
  if (typeof own === 'string' && own !== '') {
    if (taken.includes(own)) throw editRefused('key-taken', { key: own });
    return value;
  }
  return { [key]: freshId('', otherwise, taken.map(String)), ...withoutKey(value, key) };
}
