import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import { sampleRequestPage, sampleTicket } from '../../tests/builders/sample-request-page';
import { TicketList } from './ticket-list';

describe('the tickets of a request in a list', () => {
  it('say in words what the graph shows: state, time, what comes before', async () => {
    const html = await renderPart(<TicketList request={sampleRequestPage()} chain={['1', '2']} why={null} />);
    expect(html).toContain('done Tue 24 Nov, 09:00');
    expect(html).toContain('IT-2 · 8 working hours · after Ticket 1');
    expect(html).toContain('planned for Tue 24 Nov, 09:00');
    expect(html.match(/in the chain that ends last/g)).toHaveLength(2);
  });

  it('link to a ticket only for those who may open it', async () => {
    const page = sampleRequestPage({ tickets: [sampleTicket('1', { maySee: true }), sampleTicket('2')] });
    const html = await renderPart(<TicketList request={page} chain={[]} why={null} />);
    expect(html).toContain('href="/tickets/IT-1"');
    expect(html).not.toContain('href="/tickets/IT-2"');
  });

  it('open a "why?" by the address, and close it by the address', async () => {
    const page = sampleRequestPage();
    const why = {
      rule: 'r',
      itemVersion: 1,
      ruleText: 'Everybody gets one',
      because: ['Work mode is Remote'],
      ola: [],
    };
    const closed = await renderPart(<TicketList request={page} chain={[]} why={null} />);
    expect(closed).toContain('href="/?why=it.2#ticket-it.2"');
    const open = await renderPart(<TicketList request={page} chain={[]} why={{ key: 'it.2', why }} />);
    expect(open).toContain('Work mode is Remote');
    expect(open).toContain('href="/#ticket-it.2"');
  });

  it('have no "why?" where the work is not shown', async () => {
    const page = sampleRequestPage({ showsWork: false });
    expect(await renderPart(<TicketList request={page} chain={[]} why={null} />)).not.toContain('why=');
  });
});
