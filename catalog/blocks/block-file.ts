/** Blocks as files for git: what there is to say about one, without what only services have. */
import type { FromSchema } from 'json-schema-to-ts';
import { formSchema } from '../../forms/form-document';
import type { BlockName } from '../../forms/expand-blocks';
import { isObject } from '../../forms/document-shape';
import { canonicalJson } from '../canonical-json';
import { itemFault, throwFaults } from '../document-error';
import { itemSchema } from '../item-document';
import type { ItemDocument } from '../item-document';
import { emptyBlock } from './block-item';

const { formwork, key, title, summary, icon, editors, review } = itemSchema.properties;

const blockFileSchema = {
  type: 'object',
  properties: {
    formwork,
    /** Its key; no item of the catalog has the same. */
    block: key,
    /** Items name it; a block that has changed is another file, with another version. */
    version: { type: 'integer', minimum: 1 },
    title,
    summary,
    icon,
    editors,
    review,
    form: formSchema,
  },
  required: ['formwork', 'block', 'version', 'title', 'summary', 'icon', 'form'],
  additionalProperties: false,
} as const;

export type BlockFile = FromSchema<typeof blockFileSchema>;

/** Whether the content of a file is meant to be a block. */
export function isBlockFile(content: unknown): content is Readonly<Record<string, unknown>> {
  return isObject(content) && Object.hasOwn(content, 'block') && Object.hasOwn(content, 'form');
}

/** Which version of which block a file is; parsing the item judges the rest. @throws DocumentError E-401 for no version */
export function nameInFile({ block, version }: Readonly<Record<string, unknown>>): BlockName {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throwFaults([itemFault('/version', 'shape', { detail: 'must be a whole number from 1' })]);
  return { key: String(block), version: Number(version) };
}

/** The item that a file stands for; what it says besides is kept, for the item's parser to judge. */
export function itemOfFile(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const said = Object.entries(content).filter(([name]) => name !== 'block' && name !== 'version');
  return { ...emptyBlock(String(content.block), {}), ...Object.fromEntries(said) };
}

/** @param version that the block has, or will have when it is published */
export function blockFileText(item: ItemDocument, version: number): string {
  const { key: block, title: name, summary: lead, icon: sign, editors: writers, review: second, form } = item;
  const file: BlockFile = {
    formwork: 1,
    block,
    version,
    ...{ title: name, summary: lead, icon: sign },
    ...(writers && { editors: writers }),
    ...(second && { review: second }),
    form,
  };
  return canonicalJson(file, blockFileSchema);
}
