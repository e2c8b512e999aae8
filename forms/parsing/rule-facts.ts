/** What conditions may read where they stand. */
import { isWithin } from '../field-path';
import type { FormDocument } from '../form-document';
import type { DocumentFields } from './document-fields';

/** The facts that a condition may read where it stands. */
export interface ReadableFacts {
  readonly roots: readonly string[];
  /** The form's fields, where `answers` is among the roots. */
  readonly fields: ReadonlySet<string>;
  /** The row whose answers are `row`; empty where there is none. */
  readonly row: string;
  /** Fields inside rows that some requesters may not be asked for: loops must name them so that they can be cut. */
  readonly guarded: ReadonlySet<string>;
}

export type RuleFacts = Pick<ReadableFacts, 'fields' | 'guarded'>;

/** What decides about a requester before anybody has answered anything. */
export const requesterOnly: ReadableFacts = {
  roots: ['requester'],
  fields: new Set(),
  row: '',
  guarded: new Set(),
};

export function ruleFacts({ access, rules }: FormDocument, fields: DocumentFields): RuleFacts {
  const asked = Object.entries(access.fields).flatMap(([path, { ask }]) => (ask === undefined ? [] : [path]));
  const shown = rules.flatMap(({ show = [], hide = [] }) => [...show, ...hide]);
  const guards = [...asked, ...shown];
  const paths = [...fields.keys()];
  return {
    fields: new Set(paths),
    guarded: new Set(
      paths.filter((path) => path.includes('*') && guards.some((guard) => isWithin(path, guard))),
    ),
  };
}

/** What form rules and bounds of dates may read. */
export function factsFor(facts: RuleFacts, row: string): ReadableFacts {
  const roots = ['answers', 'requester', 'subject', 'today'];
  return { ...facts, roots: row === '' ? roots : [...roots, 'row'], row };
}
