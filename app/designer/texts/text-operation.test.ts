import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyOperations } from '../../../catalog/editing/apply-operations';
import { readItemDraft } from '../../../catalog/editing/item-draft';
import { textsOf } from '../../../catalog/editing/item-texts';
import { textOperation } from './text-operation';

const item = readItemDraft(JSON.parse(readFileSync('catalog/items/employee-onboarding.json', 'utf8')));

describe('writing a text by its place', () => {
  it('changes this text alone, for texts all over an item', () => {
    const rows = textsOf(item);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows.filter((_, at) => at % 11 === 0)) {
      const applied = applyOperations(item, [textOperation(row, 'zh-CN', '新的文本')]);
      expect(applied.ok, row.place).toBe(true);
      if (!applied.ok) continue;
      const changed = textsOf(applied.document).filter(({ values }, at) => values !== rows[at]?.values);
      const differing = changed.filter(
        (each) =>
          JSON.stringify(each.values) !==
          JSON.stringify(rows.find(({ place }) => place === each.place)?.values),
      );
      expect(differing.map(({ place }) => place)).toEqual([row.place]);
      expect(differing[0]?.values['zh-CN']).toBe('新的文本');
    }
  });
});
