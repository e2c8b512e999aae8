import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../../catalog/publishing/item-draft-view';
import { finding } from '../../../forms/checks/finding';
import { publishGates, verdictOf } from './publish-gates';
import type { PublishPage } from './read-publish-page.server';

const line = { part: 'work', change: 'changed', place: '', sentence: 'changed' } as const;
const page: PublishPage = { revision: 3, findings: [], covered: [], changes: [line], replay: null };
const draft = {
  behind: false,
  retired: false,
  scheduled: null,
  needsReview: false,
  review: null,
} as ItemDraft;

const gateOf = (name: string, changed: Partial<PublishPage>, cases = 0) =>
  publishGates({ ...page, ...changed }, draft, cases).find((each) => each.name === name);

describe('the gates before publishing', () => {
  it('are open for a change in which nothing was found', () => {
    expect(verdictOf(publishGates(page, draft, 2))).toBe('open');
    expect(gateOf('cases', {})?.state).toBe('unused');
    expect(verdictOf(publishGates({ ...page, changes: [] }, draft, 2))).toBe('unused');
  });

  it('tell what was found by where it comes from', () => {
    const findings = [
      finding('unreachable-field', '/form/schema/properties/a'),
      finding('never-holds', '/fulfilment/rules/0/when'),
      finding('case-fails', '/cases/0'),
    ];
    expect(gateOf('checks', { findings })).toMatchObject({ state: 'asks', params: { n: 1 } });
    expect(gateOf('proofs', { findings })).toMatchObject({ state: 'asks', params: { n: 1 } });
    expect(gateOf('cases', { findings }, 4)).toMatchObject({
      state: 'closed',
      word: 'failing',
      params: { n: 1 },
    });
    expect(verdictOf(publishGates({ ...page, findings }, draft, 4))).toBe('closed');
    expect(verdictOf(publishGates({ ...page, findings: findings.slice(0, 2) }, draft, 4))).toBe('asks');
  });

  it('tell what a replay came to, and how far the review is', () => {
    const replay = { state: 'done', requests: 300, unchanged: 280, days: 90 } as PublishPage['replay'];
    expect(gateOf('replay', { replay })).toMatchObject({
      word: 'done',
      params: { requests: 300, changed: 20 },
    });
    const review = {
      state: 'asked',
      revision: 3,
      current: true,
      by: { number: '1', name: 'A' },
      note: '',
    } as const;
    const [gate] = publishGates(page, { ...draft, needsReview: true, review }, 0).slice(-1);
    expect(gate).toMatchObject({ name: 'review', state: 'closed', word: 'asked' });
  });
});
