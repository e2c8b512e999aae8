/** Where a page of a list ended: an instant and an id, as one opaque word in the URL. */
import { invalid } from '../people/refusal';

export interface PagePosition {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly id: string;
}

export function pageToken(position: PagePosition): string {
  return `${position.at}_${position.id}`;
}

/** Throws E-902 when the word is not one of ours. */
export function readPageToken(token: string): PagePosition {
  const parts = /^(-?\d{1,15})_([0-9a-f-]{36})$/.exec(token);
  if (!parts?.[1] || !parts[2]) throw invalid('E-902');
  return { at: Number(parts[1]), id: parts[2] };
}

/** Cuts the one row too many that tells whether a further page exists. */
export function cutPage<T>(
  rows: readonly T[],
  size: number,
  position: (row: T) => PagePosition,
): { rows: T[]; next: string | null } {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last !== undefined ? pageToken(position(last)) : null };
}
