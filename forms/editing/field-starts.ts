/** What a new field of each type begins with: the words of the palette, and the keywords without which it means nothing. */
import { fieldTypes, isFieldType } from '../field-types/field-types';
import { BLOCK } from '../expand-blocks';
import type { ProductText } from '../locale';
import { palette, paletteOf } from '../palette/palette';
import { editRefused } from './edit-refused';
import type { DraftText, FieldDraft } from './form-draft';

export interface FieldStart {
  readonly title: ProductText;
  readonly field: FieldDraft;
  readonly options: Readonly<Record<string, DraftText>>;
}

/** A block is no type of its own in a form that is filled in; whoever adds one says which. */
const blockTitle: ProductText = { en: 'Block', 'zh-CN': '区块' };

/** @throws EditRefused no-such-type */
export function fieldStart(type: string): FieldStart {
  if (type === BLOCK) return { title: blockTitle, field: { 'x-type': BLOCK }, options: {} };
  const entry = isFieldType(type) ? paletteOf(type) : undefined;
  if (!isFieldType(type) || !entry) throw editRefused('no-such-type', { type, known: palette.join(', ') });
  const { jsonType } = fieldTypes[type];
  const { schema, options = {} } = entry.start;
  const field = { 'x-type': type, ...(jsonType !== undefined && { type: jsonType }), ...schema };
  return { title: entry.title, field: field as FieldDraft, options };
}

/** What a type is called; its own name where the palette has none. */
export function typeTitle(type: string): ProductText {
  if (type === BLOCK) return blockTitle;
  const entry = isFieldType(type) ? paletteOf(type) : undefined;
  return entry?.title ?? { en: type, 'zh-CN': type };
}
