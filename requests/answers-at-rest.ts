/** Answers as they are stored: the plain ones as JSON, the classified ones of a row together in one sealed text. */
import type { Seal, SealedPlace } from '../people/work-context';
import type { Answers } from '../rules/facts';

interface StoredAnswers {
  readonly plain: Answers;
  readonly sealed: string | null;
}

/** @param classified keys of the fields whose values never stand in the database as they are */
export function storeAnswers(
  seal: Seal,
  answers: Answers,
  classified: readonly string[],
  place: SealedPlace,
): string {
  const entries = Object.entries(answers);
  const secret = entries.filter(([key]) => classified.includes(key));
  const stored: StoredAnswers = {
    plain: Object.fromEntries(entries.filter(([key]) => !classified.includes(key))),
    sealed: secret.length === 0 ? null : seal.seal(JSON.stringify(Object.fromEntries(secret)), place),
  };
  return JSON.stringify(stored);
}

/** The answers that are not classified, for lists, which open no seal. */
export function plainAnswersOf(text: string): Answers {
  return (JSON.parse(text) as StoredAnswers).plain;
}

/** Throws (a fault) when the sealed text was changed or moved. */
export function openAnswers(seal: Seal, text: string, place: SealedPlace): Answers {
  const stored = JSON.parse(text) as StoredAnswers;
  if (stored.sealed === null) return stored.plain;
  return { ...stored.plain, ...(JSON.parse(seal.open(stored.sealed, place)) as Answers) };
}

export const answersOfRequest = (id: string): SealedPlace => ({
  table: 'requests',
  row: id,
  column: 'answers',
});
export const answersSetAside = (draft: string): SealedPlace => ({
  table: 'draft_set_aside',
  row: draft,
  column: 'answers',
});
/** Answers of a request as they were before they were changed. */
export const answersOfRevision = (requestId: string, revision: number): SealedPlace => ({
  table: 'request_revisions',
  row: `${requestId} ${revision}`,
  column: 'answers',
});
export const answersOfDraft = (id: string): SealedPlace => ({ table: 'drafts', row: id, column: 'answers' });
