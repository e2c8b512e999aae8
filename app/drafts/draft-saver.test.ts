import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestRefused, type SaveInput, type SaveOutcome } from './draft-requests';
import { DraftSaver, PAUSE, RETRY, type SaveState } from './draft-saver';
import type { LocalCopy } from './local-copy';

/** A server that is told what to answer, and a saver with what it said along the way. */
function setUp(first = 1) {
  const sent: SaveInput[] = [];
  const tokens: string[] = [];
  const states: SaveState[] = [];
  let copy: LocalCopy | null = null;
  let revision = first;
  let answer = (): Promise<SaveOutcome> =>
    Promise.resolve({ saved: true, revision: (revision += 1), updatedAt: 99 });
  const saver = new DraftSaver(first, 'token', {
    step: 'job',
    send: (input, token) => {
      sent.push(input);
      tokens.push(token);
      return answer();
    },
    keepLocally: (kept) => {
      copy = kept;
    },
    forgetLocally: () => (copy = null),
    onState: (state) => states.push(state),
  });
  const answering = (next: () => Promise<SaveOutcome>): void => {
    answer = next;
  };
  return { saver, sent, tokens, states, answering, kept: () => copy, last: () => states.at(-1) };
}

const saved = (revision: number) => () =>
  Promise.resolve<SaveOutcome>({ saved: true, revision, updatedAt: 99 });

describe('saving a draft while it is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits until typing pauses, then sends the last state with the revision', async () => {
    const { saver, sent, last } = setUp(7);
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    saver.changed({ name: 'Ma' });
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ revision: 7, answers: { name: 'Ma' }, step: 'job' }]);
    expect(last()).toEqual({ kind: 'saved', at: 99 });
  });

  it('saves one at a time: what is typed meanwhile goes with the next revision', async () => {
    const { saver, sent, answering } = setUp();
    let finish = (): void => undefined;
    answering(
      () =>
        new Promise(
          (resolve) =>
            (finish = () => {
              resolve({ saved: true, revision: 2, updatedAt: 1 });
            }),
        ),
    );
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.changed({ name: 'Ma' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent).toHaveLength(1);
    answering(saved(3));
    finish();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(sent[1]?.answers).toEqual({ name: 'Ma' });
  });

  it('keeps a copy on the device while the server does not answer, tries again, and forgets it', async () => {
    const { saver, sent, answering, kept, last } = setUp();
    answering(() => Promise.reject(new TypeError('no network')));
    saver.changed({ name: 'Mara' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(last()).toEqual({ kind: 'failed' });
    expect(kept()).toEqual({ revision: 1, answers: { name: 'Mara' } });
    answering(saved(2));
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(sent).toHaveLength(2);
    expect(last()).toEqual({ kind: 'saved', at: 99 });
    expect(kept()).toBeNull();
  });

  it('says that the session has ended, and saves once there is one again', async () => {
    const { saver, tokens, answering, last } = setUp();
    answering(() => Promise.reject(new RequestRefused(401, '')));
    saver.changed({ name: 'Mara' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(last()).toEqual({ kind: 'ended' });
    answering(saved(2));
    saver.takeToken('of the new session');
    await vi.advanceTimersByTimeAsync(0);
    expect(tokens).toEqual(['token', 'of the new session']);
    expect(last()).toEqual({ kind: 'saved', at: 99 });
  });

  it('does not save over another window until the person has decided', async () => {
    const { saver, sent, answering, last } = setUp();
    const stored = { revision: 5, answers: { name: 'Other' }, updatedAt: 50 };
    answering(() => Promise.resolve({ saved: false, stored }));
    saver.changed({ name: 'Mine' });
    await vi.advanceTimersByTimeAsync(PAUSE + RETRY);
    expect(last()).toEqual({ kind: 'conflict', ...stored });
    expect(sent).toHaveLength(1);
    answering(saved(6));
    saver.goOn(stored);
    saver.changed({ name: 'Mine' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]).toMatchObject({ revision: 5, answers: { name: 'Mine' } });
  });

  it('settles before the page is sent: waits for what is under way, drops what waits', async () => {
    const { saver, sent } = setUp();
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.changed({ name: 'Ma' });
    expect(saver.busy).toBe(true);
    expect(await saver.settle()).toBe(2);
    expect(saver.busy).toBe(false);
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(sent).toHaveLength(1);
  });

  it('repeats a save whose answer was lost before it sends what was typed since', async () => {
    const { saver, sent, answering } = setUp();
    answering(() => Promise.reject(new TypeError('no network')));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.changed({ name: 'Ma' });
    answering(saved(2));
    await vi.advanceTimersByTimeAsync(PAUSE);
    answering(saved(3));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent.map(({ revision, answers }) => [revision, answers])).toEqual([
      [1, { name: 'M' }],
      [1, { name: 'M' }],
      [2, { name: 'Ma' }],
    ]);
  });

  it('sends the newest answers when the server has refused the ones before', async () => {
    const { saver, sent, answering } = setUp();
    answering(() => Promise.reject(new RequestRefused(422, '')));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    answering(saved(2));
    saver.changed({ name: 'Ma' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]).toEqual({ revision: 1, answers: { name: 'Ma' }, step: 'job' });
  });

  it('sends what waits past a running save when the page goes away, and names what runs', async () => {
    const { saver, sent, answering, kept, last } = setUp();
    const replies: ((outcome: SaveOutcome) => void)[] = [];
    answering(() => new Promise((resolve) => replies.push(resolve)));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.changed({ name: 'Ma' });
    saver.leave();
    const input = { revision: 1, answers: { name: 'Ma' }, after: [{ name: 'M' }] };
    expect(sent[1]).toEqual({ ...input, step: 'job' });
    expect(kept()).toEqual(input);
    // The second has overtaken the first, and the page is still there: that is no conflict.
    replies[1]?.({ saved: true, revision: 2, updatedAt: 5 });
    replies[0]?.({ saved: false, stored: { revision: 2, answers: { name: 'Ma' }, updatedAt: 5 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ kind: 'saved', at: 5 });
    expect(kept()).toBeNull();
    expect(saver.busy).toBe(false);
  });

  it('keeps what is on its way when the page goes away, without sending it twice', async () => {
    const { saver, sent, answering, kept } = setUp();
    answering(() => new Promise(() => undefined));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.leave();
    expect(sent).toHaveLength(1);
    expect(kept()).toEqual({ revision: 1, answers: { name: 'M' } });
  });

  it('takes over what the page before could not hear about, and goes on from there', async () => {
    const { saver, sent, answering, kept } = setUp(1);
    answering(saved(2));
    saver.takeOver({ revision: 1, answers: { name: 'Ma' }, after: [{ name: 'M' }] });
    saver.changed({ name: 'Mar' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ revision: 1, answers: { name: 'Ma' }, after: [{ name: 'M' }], step: 'job' }]);
    expect(kept()).toBeNull();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]).toEqual({ revision: 2, answers: { name: 'Mar' }, step: 'job' });
  });

  it('keeps what another window contradicts until it is decided', async () => {
    const { saver, answering, kept } = setUp();
    const stored = { revision: 5, answers: { name: 'Other' }, updatedAt: 50 };
    answering(() => Promise.resolve({ saved: false, stored }));
    saver.changed({ name: 'Mine' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(kept()).toEqual({ revision: 1, answers: { name: 'Mine' } });
    saver.goOn(stored);
    expect(kept()).toBeNull();
  });

  it('saves what is typed while the form is sent as coming after it', async () => {
    const { saver, sent } = setUp();
    saver.handOver({ name: 'M' });
    saver.changed({ name: 'Ma' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[0]).toEqual({ revision: 1, answers: { name: 'Ma' }, after: [{ name: 'M' }], step: 'job' });
    saver.changed({ name: 'Mar' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]).toEqual({ revision: 2, answers: { name: 'Mar' }, step: 'job' });
  });

  it('saves what the device keeps before the form is sent', async () => {
    const { saver, sent, answering, kept } = setUp();
    answering(() => Promise.reject(new TypeError('no network')));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    answering(saved(2));
    expect(await saver.settle()).toBe(2);
    expect(sent).toHaveLength(2);
    expect(kept()).toBeNull();
  });

  it('sends what waits at once when the page goes away', async () => {
    const { saver, sent } = setUp();
    saver.changed({ name: 'M' });
    await saver.saveNow();
    expect(sent).toHaveLength(1);
    await saver.saveNow();
    expect(sent).toHaveLength(1);
  });
});
