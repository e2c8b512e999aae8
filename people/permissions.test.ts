import { describe, expect, it } from 'vitest';
import { can, demand, type Action } from './permissions';
import { isRefusal } from './refusal';
import type { Role } from './role';
import type { Viewer } from './viewer';

function person(id: string, department: string, ...roles: Role[]): Viewer {
  return {
    ...{ id, number: id, name: id, email: `${id}@company.test`, department, team: null },
    ...{ roles: ['employee', ...roles], manages: [], manager: null, legalEntity: 'DE' },
    ...{ zone: 'Europe/Berlin', locale: 'en' },
  };
}

const cast = {
  requester: person('requester', 'sales', 'hiring-manager'),
  colleague: person('colleague', 'sales'),
  approver: person('approver', 'sales', 'hiring-manager'),
  assignee: person('assignee', 'sales'),
  'IT agent': person('it-agent', 'it', 'agent'),
  'IT lead': person('it-lead', 'it', 'team-lead'),
  'IT head': person('it-head', 'it', 'department-head'),
  'IT member': person('it-member', 'it', 'security-officer'),
  'HR agent': person('hr-agent', 'hr', 'agent', 'hr'),
  admin: person('admin', 'it', 'admin'),
};
type Name = keyof typeof cast;
const everyone = Object.keys(cast) as Name[];
const itWorkers: Name[] = ['IT agent', 'IT lead', 'IT head'];

const owned = { ownerId: 'requester' };
const request = { requesterId: 'requester', departments: ['it'], approverIds: ['approver'] };
const ticket = { department: 'it', assigneeId: 'assignee' };
const approval = { candidateIds: ['approver'] };
const item = { departments: ['it', 'hr'], persons: ['colleague'] };

/** Who may, in full: whoever is not named here may not. */
const matrix: { [A in Action]: { on: Parameters<typeof can<A>>[2] | null; allowed: readonly Name[] } } = {
  'catalog.read': { on: null, allowed: everyone },
  'catalog.publish': { on: null, allowed: ['admin'] },
  'item.create': { on: null, allowed: ['admin'] },
  'item.edit': { on: item, allowed: ['admin', 'IT lead', 'IT head', 'colleague'] },
  'item.publish': { on: item, allowed: ['admin', 'IT lead', 'IT head', 'colleague'] },
  'item.review': { on: item, allowed: ['admin', 'IT lead', 'IT head', 'colleague'] },
  'item.delegate': { on: null, allowed: ['admin'] },
  'draft.create': { on: null, allowed: everyone },
  'draft.read': { on: owned, allowed: ['requester'] },
  'draft.write': { on: owned, allowed: ['requester'] },
  'draft.submit': { on: owned, allowed: ['requester'] },
  'draft.discard': { on: owned, allowed: ['requester'] },
  'batch.create': { on: null, allowed: everyone },
  'batch.read': { on: owned, allowed: ['requester'] },
  'batch.write': { on: owned, allowed: ['requester'] },
  'batch.send': { on: owned, allowed: ['requester'] },
  'batch.discard': { on: owned, allowed: ['requester'] },
  'request.list': { on: owned, allowed: ['requester'] },
  'request.read': { on: request, allowed: ['requester', 'approver', ...itWorkers] },
  'request.withdraw': { on: request, allowed: ['requester'] },
  'request.cancel': { on: request, allowed: ['requester'] },
  'request.change': { on: request, allowed: ['requester'] },
  'request.reply': { on: request, allowed: ['requester'] },
  'request.decide-cancellation': { on: request, allowed: ['IT head'] },
  'request.review': { on: request, allowed: ['requester'] },
  'request.oversee': { on: null, allowed: ['admin'] },
  'queue.read': { on: { department: 'it' }, allowed: itWorkers },
  'ticket.read': { on: ticket, allowed: ['assignee', ...itWorkers] },
  'ticket.claim': { on: ticket, allowed: itWorkers },
  'ticket.work': { on: ticket, allowed: ['assignee', ...itWorkers] },
  'ticket.comment': { on: ticket, allowed: ['assignee', ...itWorkers] },
  'ticket.assign': { on: ticket, allowed: ['assignee', 'IT lead', 'IT head'] },
  'approval.read': { on: approval, allowed: ['approver'] },
  'approval.decide': { on: approval, allowed: ['approver'] },
  'people.search': { on: null, allowed: everyone },
  'notice.read': { on: owned, allowed: ['requester'] },
  'session.end': { on: owned, allowed: ['requester'] },
  'metrics.read': { on: null, allowed: ['admin'] },
};

/** Areas say that they are closed and who opens them; everything else answers as if it were not there. */
const areas: Partial<Record<Action, Record<string, string>>> = {
  'catalog.publish': { area: 'design', grants: 'admin' },
  'item.create': { area: 'design', grants: 'admin' },
  'item.delegate': { area: 'design', grants: 'admin' },
  'request.oversee': { area: 'oversight', grants: 'admin' },
  'queue.read': { area: 'queue', grants: 'department-head' },
  'metrics.read': { area: 'metrics', grants: 'admin' },
};

// The object fits its action by the matrix's own type; a loop over all actions loses that.
const ask = can as (viewer: Viewer, action: Action, on?: unknown) => boolean;
const insist = demand as (viewer: Viewer, action: Action, on?: unknown) => void;

describe.each(Object.entries(matrix) as [Action, { on: unknown; allowed: readonly Name[] }][])(
  '%s',
  (action, { on, allowed }) => {
    it.each(everyone)('asked by %s', (name) => {
      const expected = allowed.includes(name);
      expect(ask(cast[name], action, on)).toBe(expected);
      if (expected) return expect(() => insist(cast[name], action, on)).not.toThrow();
      const area = areas[action];
      const refusal = area
        ? { kind: 'forbidden', code: 'E-101', params: area }
        : { kind: 'not-found', code: 'E-104', params: {} };
      try {
        insist(cast[name], action, on);
      } catch (error) {
        if (isRefusal(error)) return expect(error).toMatchObject(refusal);
      }
      throw new Error(`${name} was not refused`);
    });
  },
);

it('lets HR decide a cancellation where HR has work in the request', () => {
  const withHr = { ...request, departments: ['it', 'hr'] };
  expect(can(cast['HR agent'], 'request.decide-cancellation', withHr)).toBe(true);
  expect(can(cast['IT agent'], 'request.decide-cancellation', withHr)).toBe(false);
});

describe('what the table does not know', () => {
  it.each(['', 'ticket.delete', 'constructor', '__proto__'])('%j is refused to everyone', (action) => {
    for (const viewer of Object.values(cast)) {
      expect(ask(viewer, action as Action, {})).toBe(false);
      expect(() => insist(viewer, action as Action, {})).toThrow('E-104');
    }
  });
});
