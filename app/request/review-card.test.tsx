import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import { sampleRequestPage, sampleTicket } from '../../tests/builders/sample-request-page';
import type { RefusedAct } from '../refusals/refused-act';
import { ReviewCard } from './review-card';

const page = sampleRequestPage({
  state: 'in-review',
  reviewUntil: Date.parse('2026-12-01T16:00:00Z'),
  tickets: [
    sampleTicket('1', { state: 'done' }),
    sampleTicket('2', { state: 'done' }),
    sampleTicket('3', { state: 'cancelled' }),
  ],
});

describe('the review of a request', () => {
  it('offers to accept, and lets only done tickets be found wanting', async () => {
    const html = await renderPart(<ReviewCard request={page} refused={undefined} />);
    expect(html).toContain('value="accept"');
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    expect(html).toContain('<b>Tue 1 Dec, 17:00</b>.');
  });

  it('keeps what was ticked and typed when it is refused', async () => {
    const refused: RefusedAct = {
      code: 'E-504',
      title: '',
      cause: '',
      remedy: '',
      attempt: 'a',
      typed: { intent: ['missing'], ticket: ['2'], reason: ['No desk'] },
    };
    const html = await renderPart(<ReviewCard request={page} refused={refused} />);
    expect(html).toMatch(/<details[^>]* open=""/);
    expect(html).toContain('>No desk</textarea>');
    expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([expect.stringContaining('value="2"')]);
  });
});
