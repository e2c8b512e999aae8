import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../requests/reading/timeline';
import { messageThreads } from './message-threads';

const entry = (
  at: number,
  ticketId: string | null,
  type: TimelineEntry['type'],
  data: TimelineEntry['data'],
): TimelineEntry => ({
  id: `e${at}`,
  at,
  of: ticketId === null ? 'request' : 'ticket',
  type,
  actor: null,
  ticketId,
  ticketTitle: ticketId === null ? null : { en: ticketId },
  data,
});

describe('the messages of a request', () => {
  const asked = entry(1, 'account', 'waiting', { on: 'requester', reason: 'Which name?' });
  const comment = entry(2, 'account', 'commented', { visibility: 'requester', body: 'We propose nora.' });
  const reply = entry(3, 'desk', 'commented', { visibility: 'requester', body: 'Near the window, please.' });

  it('stand together by ticket, the one that waits for an answer first', () => {
    const threads = messageThreads(
      [asked, comment, reply],
      [{ id: 'account', state: 'waiting-on-requester' }],
      'me',
    );
    expect(threads.map(({ ticketId, waits }) => [ticketId, waits])).toEqual([
      ['account', true],
      ['desk', false],
    ]);
    expect(threads[0]?.messages).toEqual([asked, comment]);
  });

  it('the latest first where nothing waits', () => {
    expect(
      messageThreads([asked, comment, reply], [{ id: 'desk', state: 'ready' }], 'me').map(
        (thread) => thread.ticketId,
      ),
    ).toEqual(['desk', 'account']);
  });

  it('wait, where the tickets are not shown, until the requester has written', () => {
    const mine = { ...comment, actor: { id: 'me', number: 'ENG-1', name: 'Me' } };
    const waits = (entries: TimelineEntry[]) =>
      messageThreads(entries, [], 'me').map((thread) => thread.waits);
    expect(waits([asked])).toEqual([true]);
    expect(waits([asked, comment])).toEqual([true]);
    expect(waits([asked, mine])).toEqual([false]);
    expect(waits([mine, { ...asked, at: 9 }])).toEqual([true]);
    expect(waits([comment])).toEqual([false]);
  });

  it('leave out what is not between the two', () => {
    const others = [
      entry(4, 'account', 'commented', { visibility: 'internal', body: 'hm' }),
      entry(5, 'account', 'waiting', { on: 'vendor', reason: 'parts' }),
      entry(6, 'account', 'started', {}),
      entry(7, null, 'confirmed', {}),
    ];
    expect(messageThreads(others, [], 'me')).toEqual([]);
  });
});
