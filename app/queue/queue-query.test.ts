import { describe, expect, it } from 'vitest';
import { queueSearch, readQueueQuery, viewOf, viewSearch } from './queue-query';

const read = (search: string) => readQueueQuery(new URLSearchParams(search));

describe('the address of a queue page', () => {
  it('reads what it writes', () => {
    const query = {
      states: ['ready', 'in-progress'],
      assignee: 'none',
      item: 'report-problem',
      atRisk: true,
      after: 'abc',
    } as const;
    expect(read(queueSearch(query))).toEqual(query);
  });

  it('leaves out what it does not know', () => {
    expect(read('?state=ready&state=exploded&assignee=everybody&risk=yes')).toMatchObject({
      states: ['ready'],
      assignee: 'any',
      atRisk: false,
    });
  });

  it.each(['open', 'mine', 'unassigned', 'atRisk', 'waiting'] as const)('knows the view %s again', (view) => {
    expect(viewOf(read(viewSearch(view)))).toBe(view);
    expect(viewOf(read(`${viewSearch(view) || '?'}&after=page-two`))).toBe(view);
  });

  it('a filter of one’s own is no view', () => {
    expect(viewOf(read('?assignee=me&item=report-problem'))).toBeNull();
  });
});
