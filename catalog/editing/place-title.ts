/** What stands at a place of an item, in the words of its authors: "Ticket rule “Ship the laptop”". */
import { words } from '../../forms/editing/operation-title';
import type { DraftText } from '../../forms/editing/form-draft';
import { filledText } from '../../forms/filled-text';
import type { ProductText } from '../../forms/locale';
import type { ItemDraftDocument } from './item-draft';
import { propertyWords } from './frame-title';

const kinds = {
  field: { en: '{name}', 'zh-CN': '{name}' },
  option: { en: '{name}, option {detail}', 'zh-CN': '{name}的选项 {detail}' },
  step: { en: 'Step {name}', 'zh-CN': '步骤“{name}”' },
  'form-rule': { en: 'Form rule {name}', 'zh-CN': '表单规则“{name}”' },
  rule: { en: 'Ticket rule {name}', 'zh-CN': '任务规则“{name}”' },
  table: { en: 'Decision table {name}', 'zh-CN': '决策表“{name}”' },
  column: { en: 'Column {detail} of the table {name}', 'zh-CN': '决策表“{name}”的列“{detail}”' },
  row: { en: 'Row {detail} of the table {name}', 'zh-CN': '决策表“{name}”的行“{detail}”' },
  condition: { en: 'Condition {name}', 'zh-CN': '条件“{name}”' },
  case: { en: 'Case {name}', 'zh-CN': '用例“{name}”' },
  ticket: { en: 'Ticket {name}', 'zh-CN': '任务“{name}”' },
  approval: { en: 'Approval {name}', 'zh-CN': '审批“{name}”' },
  notice: { en: 'Notice {name}', 'zh-CN': '通知“{name}”' },
  invariant: { en: 'Invariant {name}', 'zh-CN': '恒定条件“{name}”' },
} as const satisfies Readonly<Record<string, ProductText>>;

export type PlaceKind = keyof typeof kinds | 'item';

export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly title: ProductText;
}

/** The element that a place lies in, the innermost that has a name. */
export function namedPlace(item: ItemDraftDocument, place: string): NamedPlace {
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = (length: number) => valueAt(item, keys.slice(0, length));
  for (let length = keys.length; length > 0; length--) {
    const parent = keys.slice(0, length - 1).join('/');
    const key = keys[length - 1] ?? '';
    const value = at(length) as Readonly<Record<string, unknown>> | undefined;
    const named = (kind: keyof typeof kinds, text: unknown, otherwise: unknown) =>
      titled(kind, text as DraftText | undefined, String(otherwise));
    if (parent === 'form/rules') return named('form-rule', undefined, value?.id ?? key);
    if (parent === 'form/layout/steps') return named('step', value?.title, value?.id ?? key);
    if (/^form\/texts\/[^/]+\/options$/.test(parent)) {
      const field = labelled(item, keys[2] ?? '');
      return titled('option', field.text, field.path, key);
    }
    if (parent === 'form/texts' || parent === 'form/access/fields') {
      const { text, path } = labelled(item, key);
      return titled('field', text, path);
    }
    if (/(^|\/)properties$/.test(parent) && parent.startsWith('form/schema')) {
      const { text, path } = labelled(item, fieldPath(keys.slice(2, length)));
      return titled('field', text, path);
    }
    if (/\/approvals$/.test(parent)) return named('approval', value?.title, value?.key ?? key);
    const isEffect = /\/then\/\d+$/.test(parent);
    if (isEffect && key === 'ticket') return named('ticket', value?.title, value?.key ?? key);
    if (isEffect && key === 'approval') return named('approval', value?.title, value?.key ?? key);
    if (isEffect && key === 'notice') return named('notice', value?.text, value?.key ?? key);
    if (/^fulfilment\/tables\/[^/]+\/(rows|inputs|outputs)$/.test(parent)) {
      const table = at(3) as { readonly id?: unknown; readonly text?: DraftText } | undefined;
      const isRow = parent.endsWith('rows');
      const number = /^\d+$/.test(key) ? String(Number(key) + 1) : key;
      const detail = words((isRow ? value?.text : value?.title) as DraftText | undefined, number);
      return titled(isRow ? 'row' : 'column', table?.text, String(table?.id ?? keys[2]), detail);
    }
    if (parent === 'fulfilment/tables') return named('table', value?.text, value?.id ?? key);
    if (parent === 'fulfilment/conditions') return named('condition', undefined, key);
    if (parent === 'cases') return named('case', value?.text, value?.id ?? key);
    if (parent === 'fulfilment/rules') return named('rule', value?.text, value?.id ?? key);
    if (parent === 'fulfilment/invariants') return named('invariant', value?.text, value?.id ?? key);
  }
  const [first = '', second = ''] = keys;
  const property = first === 'fulfilment' ? second : first;
  const known = Object.hasOwn(propertyWords, property)
    ? propertyWords[property as keyof typeof propertyWords]
    : words({}, place);
  return { kind: 'item', title: { en: capital(known.en), 'zh-CN': known['zh-CN'] } };
}

/** The element with what stands there of it: "Work mode: help". */
export function placeTitle(item: ItemDraftDocument, place: string): ProductText {
  const { kind, title } = namedPlace(item, place);
  const last = place.slice(place.lastIndexOf('/') + 1);
  const part = partWords[last];
  if (!part || kind === 'item' || kind === 'option') return title;
  return { en: `${title.en}: ${part.en}`, 'zh-CN': `${title['zh-CN']}：${part['zh-CN']}` };
}

const partWords: Readonly<Record<string, ProductText>> = {
  label: { en: 'label', 'zh-CN': '标签' },
  help: { en: 'help', 'zh-CN': '帮助' },
  example: { en: 'example', 'zh-CN': '示例' },
  title: { en: 'title', 'zh-CN': '标题' },
  because: { en: 'reason', 'zh-CN': '原因' },
  text: { en: 'text', 'zh-CN': '说明' },
  'x-purpose': { en: 'purpose', 'zh-CN': '用途' },
};

function titled(
  kind: keyof typeof kinds,
  text: DraftText | undefined,
  otherwise: string,
  detail: string | ProductText = '',
): NamedPlace {
  return { kind, title: filledText(kinds[kind], { name: words(text, otherwise), detail }) };
}

function labelled({ form }: ItemDraftDocument, path: string): { text: DraftText | undefined; path: string } {
  return { text: form.texts[path]?.label, path };
}

/** `properties/devices/items/properties/kind` → `devices.*.kind`. */
function fieldPath(keys: readonly string[]): string {
  const path: string[] = [];
  for (let at = 0; at < keys.length; at++) {
    if (keys[at] === 'properties' || keys[at] === 'prefixItems') path.push(keys[++at] ?? '');
    else if (keys[at] === 'items') path.push('*');
  }
  return path.join('.');
}

function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Readonly<Record<string, unknown>>)[key]
        : undefined,
    document,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
