/** The blocks that the form may use, and those that stand in it. */
import { useMemo } from 'react';
import type { DesignBlock } from '../../../catalog/publishing/design-surroundings';
import { findField } from '../../../forms/editing/field-place';
import type { FieldDraft } from '../../../forms/editing/form-draft';
import { BLOCK, blockUses } from '../../../forms/expand-blocks';
import type { BlockName } from '../../../forms/expand-blocks';
import { useItemDraft } from '../item-draft/item-draft-context';

export interface Blocks {
  /** Those that can be added; none where the form itself is a block's. */
  readonly offered: readonly DesignBlock[];
  /** What a field of type `block` stands for; undefined for any other, and for a block that there is not. */
  readonly blockOf: (field: FieldDraft | undefined) => DesignBlock | undefined;
  /** Fields that stand for a block of which there is a later version. */
  readonly outdated: readonly {
    readonly path: string;
    readonly used: DesignBlock;
    readonly latest: DesignBlock;
  }[];
}

export function useBlocks(): Blocks {
  const { document: item, surroundings } = useItemDraft();
  return useMemo(() => {
    const { blocks } = surroundings;
    const live = blocks.filter((block) => block.live);
    const blockOf: Blocks['blockOf'] = (field) => {
      if (field?.['x-type'] !== BLOCK) return undefined;
      const name = nameOf(field);
      return blocks.find(({ key, version }) => key === name.key && version === name.version);
    };
    return {
      offered: item.kind === 'block' ? [] : live,
      blockOf,
      outdated: blockUses(item.form).flatMap(({ path }) => {
        const used = blockOf(findField(item.form, path));
        const latest = live.find(({ key }) => key === used?.key);
        return used && latest && latest.version > used.version ? [{ path, used, latest }] : [];
      }),
    };
  }, [item, surroundings]);
}

export function nameOf({ 'x-block': key, 'x-block-version': version }: FieldDraft): BlockName {
  return { key: String(key), version: Number(version) };
}
