/** Gives owners of things another name; the words of approvers that name them, `owner-of:area`, follow. */
import { isObject } from '../../forms/document-shape';
import { editRefused } from '../../forms/editing/edit-refused';
import { demandOptionName } from '../../forms/editing/fresh-name';
import type { JsonObject } from '../../forms/editing/form-draft';
import { mapValues, withKeysRenamed } from '../../forms/editing/ordered-map';
import type { Json } from '../../rules/conditions/condition';
import { casesChanged } from './case-mentions';
import type { FulfilmentDraft, ItemDraftDocument } from './item-draft';
import type { FrameOperation } from './item-operation';

type RenameOwner = Extract<FrameOperation, { readonly op: 'rename-owner' }>;

/** @throws EditRefused no-such-owner, bad-name, key-taken */
export function ownerRenamed(item: ItemDraftDocument, { owner, to }: RenameOwner): ItemDraftDocument {
  const owners = isObject(item.fulfilment.owners) ? (item.fulfilment.owners as JsonObject) : {};
  if (!Object.hasOwn(owners, owner)) throw editRefused('no-such-owner', { owner });
  if (to === owner) return item;
  demandOptionName(to, Object.keys(owners));
  const named = withKeysRenamed(owners, (each) => (each === owner ? to : each));
  const change = (text: string) => (text === wordOf(owner) ? wordOf(to) : text);
  const fulfilment = textsChanged({ ...item.fulfilment, owners: named }, change) as FulfilmentDraft;
  // Who is expected to approve, or to be told, is told by the words of approvers.
  return casesChanged({ ...item, fulfilment }, (each) =>
    each.expect === undefined ? each : { ...each, expect: textsChanged(each.expect, change) },
  );
}

const wordOf = (owner: string) => `owner-of:${owner}`;

/** Words of approvers may stand anywhere: in approvals, in notices, in the cells of decision tables. */
function textsChanged(node: Json, change: (text: string) => string): Json {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return (node as readonly Json[]).map((each) => textsChanged(each, change));
  if (!isObject(node)) return node;
  return mapValues(node as JsonObject, (value) => textsChanged(value, change));
}
