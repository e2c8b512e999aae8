import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import type { InFlightRow } from './home-view';
import { InFlight } from './in-flight';

const row: InFlightRow = {
  id: 'r-1',
  number: 'REQ-7',
  title: 'Onboarding',
  subject: 'Nora Weiss',
  state: 'in-progress',
  done: 1,
  total: 2,
  late: false,
  promisedAt: Date.parse('2026-12-01T16:00:00Z'),
  keyDate: '2026-12-14',
};

const said = async (changes: Partial<InFlightRow>) =>
  (await renderPart(<InFlight rows={[{ ...row, ...changes }]} />)).replace(/<[^>]*>/g, '|');

describe('a request under way', () => {
  it('says what it is, for whom, for when and how far it is', async () => {
    const text = await said({});
    expect(text).toContain('|Onboarding · Nora Weiss|');
    expect(text.replace(/\|/g, '')).toContain('REQ-7 · Mon 14 Dec · 1 of 2 done · ready by Tue 1 Dec, 17:00');
    expect(await said({ subject: null })).toContain('|Onboarding|');
  });

  it('promises nothing once the work is done', async () => {
    expect(await said({ state: 'in-review' })).not.toContain('ready by');
  });
});
