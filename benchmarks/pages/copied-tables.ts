/** The tables that hold a request and its work, and which of their columns differ from one copy of it to the next. */

export interface CopiedTable {
  readonly name: string;
  /** Columns that name rows which are copied too. */
  readonly ids: readonly string[];
  /** Columns with milliseconds UTC. */
  readonly instants: readonly string[];
}

/** In the order in which they may be filled: what is referred to comes first. */
export const copiedTables = [
  {
    name: 'requests',
    ids: ['id'],
    instants: ['submitted_at', 'promised_at', 'review_until', 'closed_at'],
  },
  {
    name: 'tickets',
    ids: ['id', 'request_id'],
    instants: [
      'planned_ready_at',
      'planned_due_at',
      'ready_at',
      'due_at',
      'paused_at',
      'next_alert_at',
      'created_at',
      'done_at',
    ],
  },
  { name: 'ticket_prerequisites', ids: ['ticket_id', 'after_id'], instants: [] },
  { name: 'request_events', ids: ['id', 'request_id'], instants: ['at'] },
  { name: 'ticket_events', ids: ['id', 'ticket_id'], instants: ['at'] },
  { name: 'approvals', ids: ['id', 'request_id', 'ticket_id'], instants: ['decided_at', 'created_at'] },
  { name: 'approval_candidates', ids: ['approval_id'], instants: [] },
] as const satisfies readonly CopiedTable[];

export type CopiedName = (typeof copiedTables)[number]['name'];
