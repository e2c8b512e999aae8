import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import type { QueueLine } from './queue-line';
import { QueueTable } from './queue-table';

const hour = 3_600_000;
const line = (changes: Partial<QueueLine> = {}): QueueLine => ({
  number: 'IT-12',
  title: 'Directory account',
  itemTitle: 'Onboarding',
  raised: null,
  requester: 'Lukas Becker',
  keyDate: '2026-12-07',
  waitsFor: null,
  assignee: null,
  state: 'ready',
  ola: { kind: 'running', leftMs: 2 * hour, soon: false, dayMs: 8 * hour },
  ...changes,
});

const cells = async (changes: Partial<QueueLine>, locale: 'en' | 'zh-CN' = 'en') =>
  (await renderPart(<QueueTable department="it" lines={[line(changes)]} />, locale)).replace(/<[^>]+>/g, '|');

describe('a row of a queue', () => {
  it('says in words what colour and sign say too', async () => {
    expect(await cells({})).toMatch(/2 h left\|.*Directory account\|.*Mon 7 Dec\|.*nobody\|.*Ready\|/);
    expect(
      await cells({ ola: { kind: 'over', overMs: 40 * 60_000, dayMs: 8 * hour }, raised: 'high' }),
    ).toMatch(/0:40 over\|.*High priority\|/);
    expect(await cells({ ola: { kind: 'paused', leftMs: hour, dayMs: 8 * hour } }, 'zh-CN')).toContain(
      '已暂停，剩 1 小时',
    );
  });

  it('says "you" to the reader', async () => {
    expect(await cells({ assignee: { name: 'Mara Lind', isViewer: true } })).toContain('|you|');
    expect(await cells({ assignee: { name: 'Mara Lind', isViewer: false } })).toContain('|Mara Lind|');
  });

  it('is a plain link to the ticket', async () => {
    const html = await renderPart(<QueueTable department="it" lines={[line()]} />);
    expect(html).toContain('href="/tickets/IT-12"');
    expect(html).toContain('scope="row"');
  });
});
