/** The one permission table: who may do what, on what. What no line allows is refused. */
import { isQueueLeader, isQueueWorker } from './queue-worker';
import { forbidden, notFound } from './refusal';
import type { Role } from './role';
import type { Viewer } from './viewer';

/** Something that one person made or was sent: a draft, a notice, a session. */
export interface Owned {
  readonly ownerId: string;
}

export interface RequestAccess {
  readonly requesterId: string;
  /** The departments that have tickets in the request. */
  readonly departments: readonly string[];
  /** Everyone who was asked to decide on it or on one of its tickets. */
  readonly approverIds: readonly string[];
}

export interface TicketAccess {
  readonly department: string;
  readonly assigneeId: string | null;
}

export interface ApprovalAccess {
  /** The persons who were found for it when its turn came. */
  readonly candidateIds: readonly string[];
}

export interface DepartmentAccess {
  readonly department: string;
}

/** Who an item names as its editors. */
export interface ItemAccess {
  /** Keys of departments. */
  readonly departments: readonly string[];
  /** Employee numbers. */
  readonly persons: readonly string[];
}

/** Areas of the product, named in the refusal together with the role that grants them. */
export type Area = 'queue' | 'design' | 'oversight' | 'metrics';

interface Rule<On> {
  /** An area says that it is closed; an object answers as if it did not exist. */
  readonly closed: { readonly area: Area; readonly grants: Role } | null;
  allows(viewer: Viewer, on: On): boolean;
}

const everyone = (): boolean => true;
const owner = (viewer: Viewer, on: Owned): boolean => viewer.id === on.ownerId;
const requester = (viewer: Viewer, on: Pick<RequestAccess, 'requesterId'>): boolean =>
  viewer.id === on.requesterId;
const worker = (viewer: Viewer, on: DepartmentAccess): boolean => isQueueWorker(viewer, on.department);
const leader = (viewer: Viewer, on: DepartmentAccess): boolean => isQueueLeader(viewer, on.department);
const assignee = (viewer: Viewer, on: TicketAccess): boolean => viewer.id === on.assigneeId;
const candidate = (viewer: Viewer, on: ApprovalAccess): boolean => on.candidateIds.includes(viewer.id);
const admin = (viewer: Viewer): boolean => viewer.roles.includes('admin');

/** Administrators edit every item; besides them whoever leads a department that it names, and persons whom it names. */
const editor = (viewer: Viewer, on: ItemAccess): boolean =>
  admin(viewer) ||
  on.persons.includes(viewer.number) ||
  on.departments.some((department) => isQueueLeader(viewer, department));

const onObject = <On = void>(allows: Rule<On>['allows']): Rule<On> => ({ closed: null, allows });
const onArea = <On = void>(area: Area, grants: Role, allows: Rule<On>['allows']): Rule<On> => ({
  closed: { area, grants },
  allows,
});

const table = {
  // What can be asked for; an item's own audience is a condition in its document.
  'catalog.read': onObject(everyone),
  'catalog.publish': onArea('design', 'admin', admin),

  // The items themselves. Publishing is asked for apart from editing, so that the two can be parted.
  'item.create': onArea('design', 'admin', admin),
  'item.edit': onObject<ItemAccess>(editor),
  'item.publish': onObject<ItemAccess>(editor),
  // That the reviewer wrote nothing of it is the draft's business, not the role's.
  'item.review': onObject<ItemAccess>(editor),
  // Who edits an item, and whether a second person reviews it, is not for its editors to decide.
  'item.delegate': onArea('design', 'admin', admin),

  'draft.create': onObject(everyone),
  'draft.read': onObject<Owned>(owner),
  'draft.write': onObject<Owned>(owner),
  'draft.submit': onObject<Owned>(owner),
  'draft.discard': onObject<Owned>(owner),

  // Many requests at once; whether the item may be requested is its audience's business.
  'batch.create': onObject(everyone),
  'batch.read': onObject<Owned>(owner),
  'batch.write': onObject<Owned>(owner),
  'batch.send': onObject<Owned>(owner),
  'batch.discard': onObject<Owned>(owner),

  'request.list': onObject<Owned>(owner),
  // Reading a request shows its state; its answers are cut by reader words, for everyone.
  'request.read': onObject<RequestAccess>(
    (viewer, on) =>
      requester(viewer, on) ||
      on.approverIds.includes(viewer.id) ||
      on.departments.some((department) => isQueueWorker(viewer, department)),
  ),
  'request.withdraw': onObject<Pick<RequestAccess, 'requesterId'>>(requester),
  'request.cancel': onObject<Pick<RequestAccess, 'requesterId'>>(requester),
  // Whose answers they are; that the item may still be requested is its audience's business.
  'request.change': onObject<Pick<RequestAccess, 'requesterId'>>(requester),
  // The requester answers what a department asks on one of the tickets.
  'request.reply': onObject<Pick<RequestAccess, 'requesterId'>>(requester),
  // Asked to cancel when work is done already: HR, or the head of a department whose work it is, decides.
  'request.decide-cancellation': onObject<RequestAccess>((viewer, on) =>
    on.departments.some(
      (department) =>
        isQueueWorker(viewer, department) &&
        viewer.roles.some((role) => role === 'department-head' || role === 'hr'),
    ),
  ),
  'request.review': onObject<Pick<RequestAccess, 'requesterId'>>(requester),
  // Parked requests and their faults; being an administrator opens no answer.
  'request.oversee': onArea('oversight', 'admin', admin),

  'queue.read': onArea<DepartmentAccess>('queue', 'department-head', worker),
  'ticket.read': onObject<TicketAccess>((viewer, on) => worker(viewer, on) || assignee(viewer, on)),
  'ticket.claim': onObject<TicketAccess>(worker),
  'ticket.work': onObject<TicketAccess>((viewer, on) => worker(viewer, on) || assignee(viewer, on)),
  'ticket.comment': onObject<TicketAccess>((viewer, on) => worker(viewer, on) || assignee(viewer, on)),
  // Those who have a ticket hand it on; those who lead hand out any.
  'ticket.assign': onObject<TicketAccess>((viewer, on) => leader(viewer, on) || assignee(viewer, on)),

  'approval.read': onObject<ApprovalAccess>(candidate),
  'approval.decide': onObject<ApprovalAccess>(candidate),

  'people.search': onObject(everyone),
  'notice.read': onObject<Owned>(owner),
  'session.end': onObject<Owned>(owner),
  'metrics.read': onArea('metrics', 'admin', admin),
} as const;

type Table = typeof table;
export type Action = keyof Table;
/** What an action is asked about: nothing, or the object that its line reads. */
type OnOf<A extends Action> = Table[A] extends Rule<infer On> ? (On extends void ? [] : [on: On]) : never;

/** Whether the viewer may do this; an action that the table does not know is refused. */
export function can<A extends Action>(viewer: Viewer, action: A, ...on: OnOf<A>): boolean {
  return ruleOf(action)?.allows(viewer, on[0]) ?? false;
}

/**
 * Throws unless the viewer may do this: `forbidden` E-101 for an area, naming who grants it; `not-found` E-104 for
 * an object, which answers the same whether it exists or not.
 */
export function demand<A extends Action>(viewer: Viewer, action: A, ...on: OnOf<A>): void {
  if (can(viewer, action, ...on)) return;
  const closed = ruleOf(action)?.closed ?? null;
  throw closed ? forbidden('E-101', { area: closed.area, grants: closed.grants }) : notFound();
}

function ruleOf(action: Action): Rule<unknown> | null {
  // Own keys only: an action named like something on every object is unknown.
  return Object.hasOwn(table, action) ? (table[action] as Rule<unknown>) : null;
}
