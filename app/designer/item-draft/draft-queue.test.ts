import { describe, expect, it } from 'vitest';
import { applyOperations } from '../../../catalog/editing/apply-operations';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import { emptyItem } from '../../../catalog/editing/new-item-document';
import type { ItemDraft } from '../../../catalog/publishing/item-draft-view';
import { RequestRefused } from '../../drafts/draft-requests';
import type { DraftReply, PostedOrder } from './draft-orders';
import { DraftQueue } from './draft-queue';
import type { OrderRefused } from './draft-queue';

const title = { en: 'Move', 'zh-CN': '搬迁' };
const begun = {
  id: 'd1',
  key: 'move',
  document: emptyItem('move', title),
  revision: 1,
  updatedAt: 1_000,
  canUndo: null,
  canRedo: null,
} as unknown as ItemDraft;

const addStep = (id: string): ItemOperation => ({ op: 'add-step', id, title });
const stepsOf = (queue: DraftQueue): string[] => queue.read().document.form.layout.steps.map(({ id }) => id);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A server that does what is asked, once `answer` lets it. */
function server(draft: ItemDraft = begun) {
  let stored = draft;
  const heard: PostedOrder[] = [];
  const waiting: (() => void)[] = [];
  const failures: unknown[] = [];
  const answers: DraftReply[] = [];
  const send = async (order: PostedOrder): Promise<DraftReply> => {
    heard.push(order);
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (failures.length > 0) throw failures.shift();
    const said = answers.shift();
    if (said) return said;
    if (order.kind === 'edit') {
      const applied = applyOperations(stored.document, order.operations);
      if (!applied.ok)
        return { saved: false, code: applied.refusal.code, ...applied, draft: stored } as DraftReply;
      stored = { ...stored, document: applied.document };
    }
    stored = { ...stored, revision: stored.revision + 1, updatedAt: stored.updatedAt + 1_000 };
    return { saved: true, merged: false, draft: stored };
  };
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await settled();
  };
  return { send, heard, answer, failures, answers };
}

describe('the queue of a draft’s edits', () => {
  it('shows an edit at once and saves one after the other', async () => {
    const { send, heard, answer } = server();
    const queue = new DraftQueue(begun, 'token', { send });
    queue.apply([addStep('where')]);
    queue.apply([addStep('when')]);
    expect(stepsOf(queue)).toEqual(['details', 'where', 'when']);
    expect(queue.read().state.kind).toBe('saving');
    expect(heard).toHaveLength(1);
    await answer();
    expect(heard.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(queue.read().state.kind).toBe('saving');
    await answer();
    expect(queue.read().state).toEqual({ kind: 'saved', at: 3_000 });
    expect(stepsOf(queue)).toEqual(['details', 'where', 'when']);
  });

  it('changes nothing where an operation cannot be done', () => {
    const { send, heard } = server();
    const queue = new DraftQueue(begun, 'token', { send });
    expect(queue.apply([{ op: 'move-step', step: 'nowhere', at: 0 }]).ok).toBe(false);
    expect(queue.read().document).toBe(begun.document);
    expect(heard).toEqual([]);
  });

  it('takes in what somebody else has done meanwhile, and does what waits on top of it', async () => {
    const { send, answer, answers } = server();
    const theirs = applyOperations(begun.document, [addStep('mine'), addStep('theirs')]);
    if (!theirs.ok) throw new Error('cannot be');
    answers.push({ saved: true, merged: true, draft: { ...begun, revision: 5, document: theirs.document } });
    const queue = new DraftQueue(begun, 'token', { send });
    queue.apply([addStep('mine')]);
    queue.apply([addStep('later')]);
    await answer();
    expect(stepsOf(queue)).toEqual(['details', 'mine', 'theirs', 'later']);
  });

  it('tells what cannot be done any more, and goes on', async () => {
    const { send, answer, answers } = server();
    const told: OrderRefused[] = [];
    answers.push({ saved: true, merged: true, draft: { ...begun, revision: 5 } });
    const queue = new DraftQueue(begun, 'token', { send });
    queue.onRefused((why) => told.push(why));
    queue.apply([addStep('mine')]);
    queue.apply([{ op: 'move-step', step: 'mine', at: 0 }]);
    await answer();
    expect(told).toMatchObject([{ kind: 'edit' }]);
    expect(queue.busy).toBe(false);
  });

  it('keeps what is not saved where the server does not answer, and tries again', async () => {
    const { send, heard, answer, failures } = server();
    failures.push(new TypeError('no network'));
    const queue = new DraftQueue(begun, 'token', { send, retry: 1 });
    queue.apply([addStep('where')]);
    await answer();
    expect(queue.read().state.kind).toBe('failed');
    await expect.poll(() => heard.length).toBe(2);
    await answer();
    expect(queue.read().state.kind).toBe('saved');
    expect(stepsOf(queue)).toEqual(['details', 'where']);
  });

  it('waits for another session where this one is over', async () => {
    const { send, heard, answer, failures } = server();
    failures.push(new RequestRefused(401, ''));
    const queue = new DraftQueue(begun, 'token', { send, retry: 1 });
    queue.apply([addStep('where')]);
    await answer();
    expect(queue.read().state.kind).toBe('ended');
    queue.takeToken('another');
    await expect.poll(() => heard.length).toBe(2);
    await answer();
    expect(queue.read().state.kind).toBe('saved');
  });

  it('holds everything while a conflict is not decided, and sends the choices with the same edit', async () => {
    const { send, heard, answer, answers } = server();
    const conflicts = [{ path: '/title/en', base: 'Move', mine: 'A', theirs: 'B' }];
    answers.push({ saved: false, code: 'E-201', conflicts, draft: { ...begun, revision: 4 } });
    const queue = new DraftQueue(begun, 'token', { send });
    queue.apply([addStep('where')]);
    await answer();
    expect(queue.read().state).toEqual({ kind: 'conflict', conflicts });
    queue.apply([addStep('when')]);
    expect(heard).toHaveLength(1);
    queue.resolve({ '/title/en': 'mine' });
    await settled();
    expect(heard[1]).toMatchObject({
      revision: 1,
      resolve: { revision: 4, choices: { '/title/en': 'mine' } },
    });
    await answer();
    await answer();
    expect(queue.read().state.kind).toBe('saved');
    expect(stepsOf(queue)).toEqual(['details', 'where', 'when']);
  });

  it('tells whose step it is that cannot be taken back', async () => {
    const { send, answer, answers } = server();
    const told: OrderRefused[] = [];
    const words = { code: 'E-208', title: '', cause: '', remedy: '' };
    const done = { ...begun, canUndo: { title } } as unknown as ItemDraft;
    answers.push({ saved: false, code: 'E-208', words, draft: done } as DraftReply);
    const queue = new DraftQueue(done, 'token', { send });
    queue.onRefused((why) => told.push(why));
    queue.step('undo');
    await answer();
    expect(told).toMatchObject([{ kind: 'step', order: 'undo' }]);
    expect(queue.busy).toBe(false);
  });
});
