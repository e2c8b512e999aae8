/** Where in the designer a place of the item document is edited. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { tablesOf } from '../../../catalog/editing/work-lists';

/** @param place JSON pointer into the item document */
export function placeLink(item: string, document: ItemDraftDocument, place: string): string {
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [part, area, ...rest] = keys;
  const tab = (name: string, hash = ''): string =>
    `/design/${item}/${name}${hash && `#${encodeURIComponent(hash)}`}`;
  if (part === 'fulfilment' && area === 'tables') {
    const table = tablesOf(document)[Number(rest[0])]?.id;
    return tab('tables', table === undefined ? '' : `table:${table}`);
  }
  if (part === 'fulfilment') return tab('tickets', workHash(document, area, rest));
  if (part === 'cases') {
    const asked = document.cases?.[Number(area)]?.id;
    return tab('cases', typeof asked === 'string' ? `case:${asked}` : '');
  }
  if (part !== 'form') return tab('settings');
  if (area === 'rules') {
    const rule = document.form.rules[Number(rest[0])]?.id;
    return tab('rules', rule === undefined ? '' : `rule:${rule}`);
  }
  if (area === 'layout' && rest[0] === 'steps') {
    const step = document.form.layout.steps[Number(rest[1])]?.id;
    return tab('build', step === undefined ? '' : `step:${step}`);
  }
  const field = fieldIn(area, rest);
  return tab('build', field === undefined ? '' : `field:${field}`);
}

/** What holds for the request as a whole stands in a section of its own. */
const ofRequest = ['promise', 'owners', 'closing'];

/** What the Tickets tab opens for a place of the fulfilment. */
function workHash(
  { fulfilment }: ItemDraftDocument,
  area: string | undefined,
  [at = '']: readonly string[],
): string {
  const named = (kind: string, name: string | undefined) => (name === undefined ? '' : `${kind}:${name}`);
  if (area === 'rules') return named('ticket-rule', fulfilment.rules[Number(at)]?.id);
  if (area === 'approvals') return named('approval', fulfilment.approvals[Number(at)]?.key);
  if (area === 'invariants') return named('invariant', fulfilment.invariants[Number(at)]?.id);
  if (area === 'conditions') return named('condition', at || undefined);
  return ofRequest.some((each) => each === area) ? 'work-request' : '';
}

/** The path of the field that a place lies in: `/schema/properties/address/properties/city` is `address.city`. */
function fieldIn(area: string | undefined, keys: readonly string[]): string | undefined {
  if (area === 'texts') return keys[0];
  if (area === 'access') return keys[0] === 'fields' ? keys[1] : undefined;
  if (area !== 'schema' || keys[0] !== 'properties') return undefined;
  const path: string[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const [key, next] = [keys[at], keys[at + 1]];
    if (key === 'properties' && next !== undefined) {
      path.push(next);
      at += 1;
    } else if (key === 'items' && keys[at + 1] === 'properties') path.push('*');
    else break;
  }
  return path.join('.');
}
