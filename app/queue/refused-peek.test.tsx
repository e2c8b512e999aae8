import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import { RefusedPeek } from './refused-peek';

const page = {
  code: 'E-104',
  title: 'There is nothing here',
  cause: 'Not for you.',
  remedy: 'Look elsewhere.',
  requestId: 'r-1',
};

describe('a ticket beside the queue that cannot be shown', () => {
  it('is refused in its place, by code and message, with the way back to the queue as it was', async () => {
    const html = await renderPart(
      <RefusedPeek page={page} />,
      'en',
      '/queue/it/IT-9?view=mine',
      '/queue/:department/:ticket',
    );
    expect(html).toMatch(/^<aside[^>]* aria-label="IT-9, a look inside"/);
    expect(html).toContain('Code E-104');
    expect(html).toMatch(/<h2[^>]*>There is nothing here<\/h2>/);
    expect(html).toContain('href="/queue/it?view=mine"');
    expect(html).not.toMatch(/<(main|header|nav|h1)\b/);
  });

  it('offers to sign in again where the session has ended', async () => {
    const ended = { ...page, code: 'E-103', to: '/queue/it/IT-9', kept: null };
    const html = await renderPart(
      <RefusedPeek page={ended} />,
      'zh-CN',
      '/queue/it/IT-9',
      '/queue/:department/:ticket',
    );
    expect(html).toContain('action="/sign-in"');
    expect(html).toContain('代码 E-103');
  });
});
