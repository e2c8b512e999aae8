import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormField } from '../../forms/field-types/field-type';
import { RequestRefused, type SaveInput, type SaveOutcome } from './draft-requests';
import { DraftSaver, PAUSE, RETRY, type SaverBase, type SaveState } from './draft-saver';
import type { LocalCopy } from './local-copy';

const fields = ['name', 'team'].map((key): FormField => {
  const schema = { 'x-type': 'short-text' } as FormField['schema'];
  return { key, schema, texts: { label: { en: key, 'zh-CN': key } }, required: false };
});

/** A server that is told what to answer, and a saver with what it said along the way. */
function setUp(first = 1) {
  const sent: SaveInput[] = [];
  const tokens: string[] = [];
  const bases: SaverBase[] = [];
  const states: SaveState[] = [];
  let copy: LocalCopy | null = null;
  let revision = first;
  let answer = (): Promise<SaveOutcome> =>
    Promise.resolve({ saved: true, revision: (revision += 1), updatedAt: 99 });
  const saver = new DraftSaver({ revision: first, answers: {} }, 'token', {
    step: 'job',
    version: 'v1',
    fields,
    send: (input, token) => {
      sent.push(input);
      tokens.push(token);
      return answer();
    },
    keepLocally: (kept) => {
      copy = kept;
    },
    forgetLocally: () => (copy = null),
    onState: (state, base) => {
      states.push(state);
      bases.push(base);
    },
  });
  const answering = (next: () => Promise<SaveOutcome>): void => {
    answer = next;
  };
  return {
    saver,
    sent,
    tokens,
    answering,
    kept: () => copy,
    last: () => states.at(-1),
    base: () => bases.at(-1),
  };
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
    expect(sent).toEqual([{ revision: 7, version: 'v1', answers: { name: 'Ma' }, step: 'job' }]);
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
    expect(kept()).toEqual({ revision: 1, version: 'v1', base: {}, answers: { name: 'Mara' } });
    answering(saved(2));
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(sent).toHaveLength(2);
    expect(last()).toEqual({ kind: 'saved', at: 99 });
    expect(kept()).toBeNull();
  });

  it('knows what the draft holds that the next change goes on from', async () => {
    const { saver, base } = setUp();
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(base()).toEqual({ revision: 2, answers: { name: 'M' } });
    saver.goOn({ revision: 7, answers: { name: 'Other' }, updatedAt: 1 });
    expect(base()).toEqual({ revision: 7, answers: { name: 'Other' } });
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
    const stored = { revision: 5, version: 'v1', answers: { name: 'Other' }, updatedAt: 50 };
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

  it('brings in what only the other window has changed, and saves both', async () => {
    const { saver, sent, answering, last } = setUp();
    const merged: unknown[] = [];
    saver.listen((each) => merged.push(each));
    const stored = { revision: 5, version: 'v1', answers: { team: 'Sales' }, updatedAt: 50 };
    answering(() => Promise.resolve({ saved: false, stored }));
    saver.changed({ name: 'Mine' });
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    answering(() => {
      saver.changed({ name: 'Mine, typed on' });
      return Promise.resolve({ saved: false, stored });
    });
    await vi.advanceTimersByTimeAsync(1);
    const both = { name: 'Mine, typed on', team: 'Sales' };
    expect(merged).toMatchObject([{ answers: both, taken: [{ pointer: '/team', after: 'Sales' }] }]);
    answering(saved(6));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent.slice(1)).toMatchObject([{ revision: 5, answers: both }]);
    expect(last()).toMatchObject({ kind: 'saved' });
  });

  it('does not lay its answers over those to another version of the form', async () => {
    const { saver, sent, answering, last } = setUp();
    const stored = { revision: 5, version: 'v2', answers: { team: 'Sales' }, updatedAt: 50 };
    answering(() => Promise.resolve({ saved: false, stored }));
    saver.changed({ name: 'Mine' });
    await vi.advanceTimersByTimeAsync(PAUSE + RETRY);
    expect(last()).toEqual({ kind: 'conflict', ...stored });
    expect(sent).toHaveLength(1);
  });

  it('takes in what the server has merged into the page that was sent, under what was typed since', () => {
    const { saver } = setUp();
    const merged: unknown[] = [];
    saver.listen((each) => merged.push(each));
    const taken = [{ pointer: '/team', before: undefined, after: 'Sales' }];
    saver.takeIn(taken, { name: 'Sent', team: 'Sales' });
    saver.changed({ name: 'Typed since' });
    saver.takeIn(taken, { name: 'Sent', team: 'Sales' });
    expect(merged).toEqual([
      { answers: { name: 'Sent', team: 'Sales' }, taken },
      { answers: { name: 'Typed since', team: 'Sales' }, taken },
    ]);
  });

  it('settles before the page is sent: waits for what is under way, drops what waits', async () => {
    const { saver, sent } = setUp();
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.changed({ name: 'Ma' });
    expect(saver.busy).toBe(true);
    expect(await saver.settle()).toMatchObject({ revision: 2 });
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
    expect(sent[1]).toEqual({ revision: 1, version: 'v1', answers: { name: 'Ma' }, step: 'job' });
  });

  it('sends what waits past a running save when the page goes away, and names what runs', async () => {
    const { saver, sent, answering, kept, last } = setUp();
    const replies: ((outcome: SaveOutcome) => void)[] = [];
    answering(() => new Promise((resolve) => replies.push(resolve)));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    saver.changed({ name: 'Ma' });
    saver.leave();
    const input = { revision: 1, version: 'v1', answers: { name: 'Ma' }, after: [{ name: 'M' }] };
    expect(sent[1]).toEqual({ ...input, step: 'job' });
    expect(kept()).toEqual({ ...input, base: {} });
    // The second has overtaken the first, and the page is still there: that is no conflict.
    replies[1]?.({ saved: true, revision: 2, updatedAt: 5 });
    replies[0]?.({
      saved: false,
      stored: { revision: 2, version: 'v1', answers: { name: 'Ma' }, updatedAt: 5 },
    });
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
    expect(kept()).toEqual({ revision: 1, version: 'v1', base: {}, answers: { name: 'M' } });
  });

  it('takes over what the page before could not hear about, and goes on from there', async () => {
    const { saver, sent, answering, kept } = setUp(1);
    answering(saved(2));
    const input = { revision: 1, version: 'v1', answers: { name: 'Ma' }, after: [{ name: 'M' }] };
    saver.takeOver({ ...input, base: {} });
    saver.changed({ name: 'Mar' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ ...input, step: 'job' }]);
    expect(kept()).toBeNull();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]).toEqual({ revision: 2, version: 'v1', answers: { name: 'Mar' }, step: 'job' });
  });

  it('keeps what another window contradicts until it is decided', async () => {
    const { saver, sent, answering, kept, last } = setUp();
    const stored = { revision: 5, version: 'v1', answers: { name: 'Other' }, updatedAt: 50 };
    answering(() => Promise.resolve({ saved: false, stored }));
    saver.changed({ name: 'Mine' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(kept()).toEqual({ revision: 1, version: 'v1', base: {}, answers: { name: 'Mine' } });
    // Typing goes on meanwhile: it is kept, not sent, and what it goes on from is still known.
    saver.changed({ name: 'Mine too' });
    await vi.advanceTimersByTimeAsync(PAUSE + RETRY);
    saver.leave();
    expect(kept()).toMatchObject({ revision: 1, base: {}, answers: { name: 'Mine too' } });
    expect(last()).toMatchObject({ kind: 'conflict' });
    expect(sent).toHaveLength(1);
    // The same is typed here after all: nothing is left to decide.
    saver.changed({ name: 'Other' });
    expect(last()).toMatchObject({ kind: 'saved' });
    expect(kept()).toBeNull();
  });

  it('saves what is typed while the form is sent as coming after it', async () => {
    const { saver, sent } = setUp();
    saver.handOver({ name: 'M' });
    saver.changed({ name: 'Ma' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[0]).toMatchObject({ revision: 1, answers: { name: 'Ma' }, after: [{ name: 'M' }] });
    saver.changed({ name: 'Mar' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent[1]).toEqual({ revision: 2, version: 'v1', answers: { name: 'Mar' }, step: 'job' });
  });

  it('saves what the device keeps before the form is sent', async () => {
    const { saver, sent, answering, kept } = setUp();
    answering(() => Promise.reject(new TypeError('no network')));
    saver.changed({ name: 'M' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    answering(saved(2));
    expect(await saver.settle()).toMatchObject({ revision: 2 });
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
