/** What the pages of a draft ask of the server by script: saving, planning, finding people, sending files. */
import type { ChangePreview } from '../../requests/changed-answers/preview-change';
import type { PersonSummary } from '../../people/person';
import type { Json } from '../../rules/conditions/condition';
import type { Answers, PersonFacts } from '../../rules/facts';
import { csrfHeaderName } from '../csrf-names';
import type { PlanView } from './plan-view';

export interface SaveInput {
  readonly revision: number;
  /** Id of the item's version that the page asks the questions of. */
  readonly version: string;
  readonly answers: Answers;
  readonly step: string;
  /** Answers that were sent on this revision before, and of which nothing was heard. */
  readonly after?: readonly Answers[];
}

/** What the draft holds after all. */
export interface StoredVersion {
  readonly revision: number;
  /** Id of the item's version that its answers belong to. */
  readonly version: string;
  readonly answers: Answers;
  readonly updatedAt: number;
}

export type SaveOutcome =
  | { readonly saved: true; readonly revision: number; readonly updatedAt: number }
  /** Somebody, or another window, has saved meanwhile. */
  | { readonly saved: false; readonly stored: StoredVersion };

export interface PlanOutcome {
  readonly plan: PlanView;
  readonly effects: ChangePreview | null;
  readonly subject: PersonFacts | null;
}

/** The server said no, with a status; the network not answering throws a TypeError instead. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    readonly words: string,
  ) {
    super(`The server answered ${status}`);
    this.name = 'RequestRefused';
  }
}

/** In characters: browsers refuse to send more than 64 KiB on behalf of pages that are gone, at three bytes each. */
const MOST_KEPT_ALIVE = 20_000;

/** @throws RequestRefused for any refusal except a changed draft, which is an outcome */
export async function sendSave(draft: string, input: SaveInput, csrf: string): Promise<SaveOutcome> {
  const keepalive = JSON.stringify(input).length <= MOST_KEPT_ALIVE;
  const response = await postJson(`/drafts/${draft}/save`, input, csrf, { keepalive });
  if (response.ok || response.status === 409) return (await response.json()) as SaveOutcome;
  throw await refused(response);
}

export async function askPlan(
  draft: string,
  answers: Answers,
  csrf: string,
  signal: AbortSignal,
): Promise<PlanOutcome> {
  const response = await postJson(`/drafts/${draft}/plan`, { answers }, csrf, { signal });
  if (response.ok) return (await response.json()) as PlanOutcome;
  throw await refused(response);
}

export async function findPeople(text: string, signal: AbortSignal): Promise<readonly PersonSummary[]> {
  const query = new URLSearchParams({ q: text });
  const response = await fetch(`/people/search?${query}`, {
    headers: { Accept: 'application/json' },
    signal,
  });
  if (response.ok) return (await response.json()) as readonly PersonSummary[];
  throw await refused(response);
}

/** @returns the reference to store as the field's answer */
export async function sendFile(draft: string, field: string, file: File, csrf: string): Promise<Json> {
  const body = new FormData();
  body.set('file', file);
  const response = await fetch(filesAction(draft, field), {
    method: 'POST',
    headers: { Accept: 'application/json', [csrfHeaderName]: csrf },
    body,
  });
  if (response.ok) return (await response.json()) as Json;
  throw await refused(response);
}

export function filesAction(draft: string, field: string): string {
  return `/drafts/${draft}/files?${new URLSearchParams({ field })}`;
}

function postJson(url: string, body: unknown, csrf: string, more: RequestInit): Promise<Response> {
  return fetch(url, {
    ...more,
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [csrfHeaderName]: csrf },
    body: JSON.stringify(body),
  });
}

async function refused(response: Response): Promise<RequestRefused> {
  const page: unknown = await response.json().catch(() => null);
  const known = typeof page === 'object' && page !== null && 'cause' in page && 'remedy' in page;
  return new RequestRefused(response.status, known ? `${String(page.cause)} ${String(page.remedy)}` : '');
}
