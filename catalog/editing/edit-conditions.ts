/** Changes of the named conditions of an item; what refers to them follows. */
import { editRefused } from '../../forms/editing/edit-refused';
import { demandKey } from '../../forms/editing/fresh-name';
import { withKeysRenamed, withoutKey } from '../../forms/editing/ordered-map';
import { referencesChanged, referencesTo } from './condition-references';
import type { ItemDraftDocument } from './item-draft';
import type { FrameOperation } from './item-operation';
import { conditionsOf, withConditions } from './work-lists';

type SetCondition = Extract<FrameOperation, { readonly op: 'set-condition' }>;

/** @throws EditRefused no-such-condition, bad-key, key-taken, in-use */
export function editCondition(item: ItemDraftDocument, operation: SetCondition): ItemDraftDocument {
  const { name, value, rename, used } = operation;
  const conditions = conditionsOf(item);
  const isKnown = Object.hasOwn(conditions, name);
  if (value === null) {
    if (!isKnown) throw editRefused('no-such-condition', { condition: name });
    return withoutCondition(item, name, used);
  }
  const names = Object.keys(conditions);
  if (!isKnown) demandKey(name, names);
  const set = withConditions(item, { ...conditions, [name]: value });
  return rename === undefined || rename === name ? set : renamed(set, name, demandKey(rename, names));
}

function renamed(item: ItemDraftDocument, name: string, to: string): ItemDraftDocument {
  const followed = referencesChanged(item, (each) => (each === name ? { 'fw.is': to } : undefined));
  return withConditions(
    followed,
    withKeysRenamed(conditionsOf(followed), (each) => (each === name ? to : each)),
  );
}

function withoutCondition(
  item: ItemDraftDocument,
  name: string,
  used: SetCondition['used'] = 'refuse',
): ItemDraftDocument {
  const condition = conditionsOf(item)[name] ?? null;
  const rest = withConditions(item, withoutKey(conditionsOf(item), name));
  const count = referencesTo(rest, name).length;
  if (used === 'refuse' && count > 0) throw editRefused('in-use', { name, count });
  return referencesChanged(rest, (each) => (each === name ? condition : undefined));
}
