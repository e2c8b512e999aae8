/** Puts other JSON in the place of a part of an item, and refuses to lose what its editor did not mean to remove. */
import { isObject } from '../../forms/document-shape';
import { editRefused } from '../../forms/editing/edit-refused';
import { allFields } from '../../forms/editing/field-place';
import type { Json } from '../../rules/conditions/condition';
import { readItemDraft } from './item-draft';
import type { ItemDraftDocument } from './item-draft';
import { workLists } from './item-operation';
import type { FrameOperation } from './item-operation';
import { conditionsOf, nameOf, workNouns, workOf } from './work-lists';

/** @throws EditRefused E-401 for what can no longer be edited, E-207 for what would be lost, E-406 no such place */
export function replacedPart(
  item: ItemDraftDocument,
  { place, value, removes = [] }: Extract<FrameOperation, { readonly op: 'replace-part' }>,
): ItemDraftDocument {
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const next = readItemDraft(placed(item as unknown as Json, keys, value, place));
  for (const keyword of ['key', 'kind'] as const)
    if (next[keyword] !== item[keyword]) throw editRefused('fixed-keyword', { keyword });
  demandKept(item, next, removes);
  return next;
}

/**
 * What has a name of its own and decides something: it never goes without being named.
 * @throws EditRefused E-207 with what would be missing
 */
export function demandKept(
  before: ItemDraftDocument,
  after: ItemDraftDocument,
  removes: readonly string[],
): void {
  const kept = [...namesIn(after), ...removes];
  const lost = namesIn(before).filter((name) => !kept.includes(name));
  if (lost.length > 0) throw editRefused('drops-rules', { rules: lost.join(', ') });
}

/** `form-rule:office`, `rule:it.laptop`, `condition:isRemote`, `approval:manager`, `case:remote`, `field:office`. */
export function namesIn(item: ItemDraftDocument): readonly string[] {
  const { form } = item;
  return [
    ...form.rules.map(({ id }) => `form-rule:${id}`),
    ...workLists.flatMap((list) =>
      workOf(item, list).map((each) => `${workNouns[list]}:${String(each[nameOf(list)])}`),
    ),
    ...Object.keys(conditionsOf(item)).map((name) => `condition:${name}`),
    ...allFields(form).map(([path]) => `field:${path}`),
  ];
}

function placed(node: Json, [key, ...rest]: readonly string[], value: Json, place: string): Json {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const list = node as readonly Json[];
    const at = Number(key);
    if (!Object.hasOwn(list, key)) throw editRefused('no-such-place', { place });
    return list.map((each, index) => (index === at ? placed(each, rest, value, place) : each));
  }
  if (!isObject(node) || (rest.length > 0 && !Object.hasOwn(node, key)))
    throw editRefused('no-such-place', { place });
  const own = node as Readonly<Record<string, Json>>;
  return { ...own, [key]: placed(own[key] ?? null, rest, value, place) };
}
