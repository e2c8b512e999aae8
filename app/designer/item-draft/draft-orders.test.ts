import { describe, expect, it } from 'vitest';
import { emptyItem } from '../../../catalog/editing/new-item-document';
import { stepFrom } from '../../../catalog/publishing/draft-step';
import type { ItemDraft } from '../../../catalog/publishing/item-draft-view';
import { savedReply } from './draft-orders';

const before = {
  id: 'd1',
  key: 'move',
  revision: 4,
  document: emptyItem('move', { en: 'Move', 'zh-CN': '搬迁' }),
  history: [],
} as unknown as ItemDraft;
const draft = { ...before, revision: 5, document: { ...before.document, icon: 'truck' } };
const step = stepFrom(before, draft);

describe('the reply to an edit that was saved', () => {
  it('is what it changed for a page that has the draft', () => {
    expect(savedReply({ saved: true, merged: false, draft, step }, 'd1')).toEqual({
      ...{ saved: true, merged: false },
      step: { document: [{ at: ['icon'], set: 'truck' }], history: [] },
      rest: { id: 'd1', key: 'move', revision: 5 },
    });
  });

  it('is the draft for a page that has none yet, or another, and where other steps lie between', () => {
    const whole = { saved: true, merged: false, draft };
    for (const has of [null, undefined, 'd0'])
      expect(savedReply({ saved: true, merged: false, draft, step }, has)).toEqual(whole);
    expect(savedReply({ saved: true, merged: true, draft, step: null }, 'd1')).toEqual({
      ...whole,
      merged: true,
    });
  });
});
