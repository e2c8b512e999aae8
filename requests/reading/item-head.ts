/** What pages say of the item that a request is for: the version that it was answered under. */
import type { ItemVersion } from '../../catalog/item-store.server';
import type { LocalizedText } from '../../rules/conditions/condition';

export interface ItemHead {
  readonly key: string;
  readonly title: LocalizedText;
  /** A Tabler icon's name. */
  readonly icon: string;
  readonly version: number;
  /** What the key date is called (`Start date`); null for an item without one. */
  readonly keyDateTitle: LocalizedText | null;
}

export function itemHead({ item, version }: ItemVersion): ItemHead {
  const { key, title, icon, keyDate } = item.document;
  return { key, title, icon, version, keyDateTitle: keyDate?.title ?? null };
}
