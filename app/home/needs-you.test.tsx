import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import type { DraftRow } from './home-view';
import { Drafts } from './needs-you';

const row: DraftRow = {
  ...{ id: 'd-1', title: 'Onboarding', subject: 'Nora Weiss', change: null },
  ...{ step: 2, steps: 5, savedAt: Date.parse('2026-11-23T08:00:00Z') },
};
const said = async (change: DraftRow['change']) =>
  (await renderPart(<Drafts rows={[{ ...row, change }]} />)).replace(/<[^>]*>/g, '|');

describe('a draft on the home page', () => {
  it('is gone on with, from where it was left', async () => {
    const text = await said(null);
    expect(text).toContain('|Continue: Onboarding|');
    expect(text).toContain('step 2 of 5');
  });

  it('of a change says of which request', async () => {
    expect(await said({ number: 'REQ-7', open: true })).toContain('|Change REQ-7: Onboarding|');
  });

  it('of a change whose request has ended says that it was not sent, and leads to it', async () => {
    const text = await said({ number: 'REQ-7', open: false });
    expect(text).toContain('|The change of REQ-7 was not sent: Onboarding|');
    expect(text).toContain('the request has ended, it can no longer be sent');
    expect(text).toContain('|Look at it|');
    expect(text).not.toContain('step 2');
  });
});
