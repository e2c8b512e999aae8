import { describe, expect, it } from 'vitest';
import { refusedAct } from '../../tests/builders/refused-act';
import { renderPart } from '../../tests/builders/render-part';
import { sampleTicketPage } from '../../tests/builders/sample-ticket-page';
import { TicketActions } from './ticket-actions';

const intents = (html: string) =>
  [...html.matchAll(/name="intent" value="([^"]+)"/g)].map((match) => match[1]);

describe('the actions of a ticket', () => {
  it('are those that are possible now, and no others', async () => {
    const ready = sampleTicketPage();
    expect(intents(await renderPart(<TicketActions page={ready} refused={undefined} />))).toEqual([
      'start',
      'claim',
    ]);
    const running = sampleTicketPage({
      may: { claim: false, assign: true, moves: ['wait-for-requester', 'wait-for-vendor', 'done'] },
    });
    expect(intents(await renderPart(<TicketActions page={running} refused={undefined} />))).toEqual([
      'done-next',
      'done',
      'wait-for-requester',
      'wait-for-vendor',
      'assign',
    ]);
    const foreign = sampleTicketPage({ may: { claim: false, assign: false, moves: [] } });
    expect(intents(await renderPart(<TicketActions page={foreign} refused={undefined} />))).toEqual([]);
  });

  it('send the token, the ticket and the version that was shown', async () => {
    const html = await renderPart(<TicketActions page={sampleTicketPage()} refused={undefined} />);
    expect(html).toContain('value="the-token"');
    expect(html).toContain('name="ticket" value="ticket-12"');
    expect(html).toContain('name="version" value="3"');
    expect(html).toContain('action="/tickets/IT-12"');
  });

  it('keep the reason that was typed, in an open sheet, when the move was refused', async () => {
    const page = sampleTicketPage({ may: { claim: false, assign: false, moves: ['wait-for-vendor'] } });
    const refused = refusedAct({ intent: ['wait-for-vendor'], reason: ['Parts <late>'] });
    const html = await renderPart(<TicketActions page={page} refused={refused} />);
    expect(html).toMatch(/<details[^>]* open=""/);
    expect(html).toContain('Parts &lt;late&gt;</textarea>');
    const other = await renderPart(
      <TicketActions page={page} refused={refusedAct({ intent: ['comment'], body: ['x'] })} />,
    );
    expect(other).not.toMatch(/<details[^>]* open/);
  });
});
