/** Whether a mistake in an item would be noticed before it is published: by the format, the cases, the replay or the proof. */
import { checkItem } from '../../catalog/checks/check-item';
import type { CheckSurroundings } from '../../catalog/checks/check-item';
import { runCases } from '../../catalog/cases/run-case';
import { DocumentError } from '../../catalog/document-error';
import type { Calendars } from '../../catalog/form-for';
import { readItemDraft } from '../../catalog/editing/item-draft';
import type { ItemDocument } from '../../catalog/item-document';
import { parseItem } from '../../catalog/parse-item';
import type { Item } from '../../catalog/parse-item';
import { firstChanged } from './first-changed';
import type { StoredRequest } from '../../requests/replay/stored-request';

export interface Judging {
  readonly calendars: Calendars;
  readonly surroundings: CheckSurroundings;
  /** Requests that were planned under the document without the mistake. */
  readonly stored: readonly StoredRequest[];
}

/** What each of them says; null for nothing. */
export interface Verdict {
  /** The document is no longer one. */
  readonly refused: string | null;
  /** The first case that comes to something else. */
  readonly cases: string | null;
  /** The first request that would have another plan. */
  readonly replay: string | null;
  /** The first finding that there was not before. */
  readonly proof: string | null;
}

const unnoticed: Verdict = { refused: null, cases: null, replay: null, proof: null };

export function isCaught(verdict: Verdict): boolean {
  return Object.values(verdict).some((each) => each !== null);
}

/** @returns judges documents that differ from the one given by one mistake */
export function judgeBeside(
  document: ItemDocument,
  { calendars, surroundings, stored }: Judging,
): (mistaken: ItemDocument) => Verdict {
  const known = new Set(findingsOf(document, surroundings));
  return (mistaken) => {
    const parsed = parsedOrRefused(mistaken, surroundings);
    if ('refused' in parsed) return { ...unnoticed, refused: parsed.refused };
    const { item } = parsed;
    const failing = runCases(item, calendars).find(({ passes }) => !passes);
    const changed = firstChanged(stored, item);
    // The cases are told apart: what only they find is no proof.
    const found = findingsOf({ ...mistaken, cases: [] }, surroundings).find((each) => !known.has(each));
    return {
      refused: null,
      cases: failing ? `${failing.id}: ${failing.differences[0]?.en ?? ''}` : null,
      replay: changed ? `request ${changed.number}` : null,
      proof: found ?? null,
    };
  };
}

function findingsOf(document: ItemDocument, surroundings: CheckSurroundings): readonly string[] {
  const { findings } = checkItem(readItemDraft(document), surroundings);
  return findings.map(({ check, message }) => `${check}: ${message.en}`);
}

function parsedOrRefused(
  document: ItemDocument,
  surroundings: CheckSurroundings,
): { readonly item: Item } | { readonly refused: string } {
  try {
    return { item: parseItem(document, surroundings) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { refused: error.message };
  }
}
