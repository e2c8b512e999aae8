/** Everything in an item that depends on a field or on an option, and what becomes of it when that goes. */
import { optionUsesInForm } from '../../forms/editing/edit-options';
import { usesInForm } from '../../forms/editing/field-uses';
import type { FieldUse } from '../../forms/editing/field-uses';
import type { ProductText } from '../../forms/locale';
import { optionUsesOutsideForm } from './edit-item';
import type { ItemDraftDocument } from './item-draft';
import { usesOutsideForm } from './item-uses';
import { namedPlace } from './place-title';
import type { PlaceKind } from './place-title';

export interface Use {
  /** What uses it: a form rule, a ticket, an approval, another field, the item itself … */
  readonly kind: PlaceKind;
  /** "Ticket Ship the laptop". */
  readonly title: ProductText;
  /** JSON pointer of the mention. */
  readonly place: string;
  /** What is removed with it; null where it cannot be removed while this uses it. */
  readonly whenRemoved: ProductText | null;
}

/** In the order of the document: form first. @param field a field's path */
export function usedBy(item: ItemDraftDocument, field: string): readonly Use[] {
  const inForm = usesInForm(item.form, field).map(({ place, removes }) => ({
    place: `/form${place}`,
    removes: removes === null ? null : `/form${removes}`,
  }));
  return [...inForm, ...usesOutsideForm(item, field)].map((use) => ({
    ...namedPlace(item, use.place),
    place: use.place,
    whenRemoved: consequenceOf(item, use),
  }));
}

/** Conditions, tables, offers and values that name an option. */
export function optionUsedBy(
  item: ItemDraftDocument,
  field: string,
  option: string,
): readonly Omit<Use, 'whenRemoved'>[] {
  const inForm = optionUsesInForm(item.form, field, option).map((place) => `/form${place}`);
  return [...inForm, ...optionUsesOutsideForm(item, field, option)].map((place) => ({
    ...namedPlace(item, place),
    place,
  }));
}

/** Whole elements go where a condition reads the field; where it only stands in a list, its place in the list does. */
function consequenceOf(item: ItemDraftDocument, { removes }: FieldUse): ProductText | null {
  if (removes === null) return null;
  const element =
    /\/(rules|tables|rows|approvals|invariants|closing)\/\d+$|^\/fulfilment\/conditions\/[^/]+$/.test(
      removes,
    ) || removes === '/keyDate';
  const { kind, title } = namedPlace(item, removes);
  if (kind === 'column')
    return {
      en: `${title.en} is removed, with the rows that ask for it`,
      'zh-CN': `${title['zh-CN']}会被删除，使用它的行也会一并删除`,
    };
  return element
    ? { en: `${title.en} is removed`, 'zh-CN': `${title['zh-CN']}会被删除` }
    : { en: `${title.en} no longer names it`, 'zh-CN': `${title['zh-CN']}不再引用它` };
}
