import { describe, expect, it } from 'vitest';
import { refusedAct } from '../../tests/builders/refused-act';
import { renderPart } from '../../tests/builders/render-part';
import { sampleTicketPage } from '../../tests/builders/sample-ticket-page';
import { Conversation } from './conversation';

describe('the conversation of a ticket', () => {
  const comment = (visibility: string, body: string) => ({
    id: body,
    at: Date.parse('2026-11-23T09:00:00Z'),
    of: 'ticket' as const,
    type: 'commented' as const,
    actor: { id: 'p', number: 'IT-3', name: 'Mara Lind' },
    ticketId: 'ticket-12',
    ticketTitle: null,
    data: { visibility, body },
  });

  it('says who may read each comment, and shows it as text', async () => {
    const page = sampleTicketPage({
      timeline: [comment('internal', '<b>not bold</b>'), comment('requester', 'hello')],
    });
    const html = await renderPart(<Conversation page={page} refused={undefined} />);
    expect(html).toContain('Internal note');
    expect(html).toContain('Visible to the requester');
    expect(html).toContain('&lt;b&gt;not bold&lt;/b&gt;');
    expect(html).toContain('Mon 23 Nov, 10:00');
  });

  it('keeps a comment that was refused, with who should read it', async () => {
    const refused = refusedAct({ intent: ['comment'], body: ['long text'], visibility: ['requester'] });
    const html = await renderPart(<Conversation page={sampleTicketPage()} refused={refused} />);
    expect(html).toContain('>long text</textarea>');
    expect(html).toMatch(/value="requester"[^>]*checked=""|checked=""[^>]*value="requester"/);
  });
});
