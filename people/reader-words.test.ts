import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayRead, type ReadingSituation } from './reader-words';
import { roles, type Role } from './role';
import type { Viewer } from './viewer';

const viewer = (changes: Partial<Viewer> = {}): Viewer => ({
  id: 'v',
  number: 'V',
  name: 'Vera',
  email: 'v@company.test',
  department: 'sales',
  team: null,
  roles: ['employee'],
  manages: [],
  manager: null,
  legalEntity: 'DE',
  zone: 'Europe/Berlin',
  locale: 'en',
  ...changes,
});

const situation: ReadingSituation = {
  requesterId: 'requester',
  assigneesByTicketKey: {
    'it.ship-laptop': 'shipper',
    'it.software:ide': 'installer',
    'it.software': null,
    'it.softwares': 'other',
  },
  approversByKey: { 'manager-confirms': ['boss'], 'it.privileged-access': ['boss', 'guard'] },
};

describe('reader words', () => {
  it.each<[string, string, Partial<Viewer>, boolean]>([
    ['a role that the viewer has', 'role:hr', { roles: ['employee', 'hr'] }, true],
    ['a role that the viewer has not', 'role:finance', { roles: ['employee', 'hr'] }, false],
    ['an agent of the department', 'department:it', { department: 'it', roles: ['agent'] }, true],
    ['the head of the department', 'department:it', { department: 'it', roles: ['department-head'] }, true],
    [
      'a member of the department without a queue role',
      'department:it',
      { department: 'it', roles: ['admin'] },
      false,
    ],
    ['an agent of another department', 'department:it', { department: 'hr', roles: ['agent'] }, false],
    ['who has the ticket', 'assignee:it.ship-laptop', { id: 'shipper' }, true],
    ['who has another ticket', 'assignee:it.ship-laptop', { id: 'installer' }, false],
    [
      'who has a ticket of the rule, opened for one element',
      'assignee:it.software',
      { id: 'installer' },
      true,
    ],
    ['who has the ticket of that element', 'assignee:it.software:ide', { id: 'installer' }, true],
    ['who has a ticket whose key begins alike', 'assignee:it.software', { id: 'other' }, false],
    ['who approves', 'approver:manager-confirms', { id: 'boss' }, true],
    ['who approves on that ticket', 'approver:it.privileged-access', { id: 'guard' }, true],
    ['who approves something else', 'approver:manager-confirms', { id: 'guard' }, false],
    ['a key that every object has', 'assignee:constructor', {}, false],
    ['a word without a kind', 'hr', { roles: ['hr'] }, false],
    ['a word of an unknown kind', 'team:hr', { roles: ['hr'], team: 'hr' }, false],
    ['an empty word', '', {}, false],
    ['an empty name', 'department:', { department: '', roles: [] }, false],
  ])('%s: %s', (_case, word, changes, expected) => {
    expect(mayRead(viewer(changes), [word], situation)).toBe(expected);
  });

  it('open nothing to an unassigned ticket', () => {
    const unassigned = { ...situation, assigneesByTicketKey: { 'it.ship-laptop': null } };
    expect(
      mayRead(viewer({ department: 'it', roles: ['agent'] }), ['assignee:it.ship-laptop'], unassigned),
    ).toBe(false);
  });

  const word = fc.oneof(
    fc.constantFrom(...roles).map((role) => `role:${role}`),
    fc.constantFrom(
      'department:it',
      'department:hr',
      'assignee:it.ship-laptop',
      'approver:manager-confirms',
      '',
    ),
    fc.string(),
  );
  const anyViewer = fc
    .record({
      id: fc.constantFrom('v', 'requester', 'boss', 'shipper'),
      department: fc.constantFrom('it', 'hr', 'sales'),
      roles: fc.uniqueArray(fc.constantFrom<Role>(...roles)),
    })
    .map(viewer);

  it('let the requester read always, and nobody by no words', () => {
    fc.assert(
      fc.property(fc.array(word), anyViewer, (words, someone) => {
        expect(mayRead({ ...someone, id: 'requester' }, words, situation)).toBe(true);
        expect(mayRead({ ...someone, id: 'stranger' }, [], situation)).toBe(false);
      }),
    );
  });

  it('only ever add readers: more words or more roles close nothing', () => {
    fc.assert(
      fc.property(
        fc.array(word),
        word,
        anyViewer,
        fc.constantFrom<Role>(...roles),
        (words, more, someone, role) => {
          if (!mayRead(someone, words, situation)) return;
          expect(mayRead(someone, [...words, more], situation)).toBe(true);
          expect(mayRead({ ...someone, roles: [...someone.roles, role] }, words, situation)).toBe(true);
        },
      ),
    );
  });
});
