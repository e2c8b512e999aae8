/** What stands between a draft and its publishing: each gate with how it stands, and what that comes to as a whole. */
import type { ItemDraft } from '../../../catalog/publishing/item-draft-view';
import { sourceOf } from './finding-source';
import type { FindingSource } from './finding-source';
import type { PublishPage } from './read-publish-page.server';
import { reviewState } from './review-state';

/** `closed` holds publishing back; `asks` wants something accepted; `open` is fine; `unused` says nothing. */
export type GateState = 'closed' | 'asks' | 'open' | 'unused';

export interface Gate {
  readonly name: 'versions' | 'changes' | FindingSource | 'replay' | 'review';
  readonly state: GateState;
  /** Which of the gate's sentences tells it. */
  readonly word: string;
  /** What fills the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** @param cases how many cases the draft has */
export function publishGates(page: PublishPage, draft: ItemDraft, cases: number): readonly Gate[] {
  return [
    ...versionGate(draft),
    changesGate(page),
    findingGate('checks', page),
    findingGate('proofs', page),
    casesGate(page, cases),
    replayGate(page),
    ...reviewGate(draft),
  ];
}

/** As the strictest of the gates; `unused` where there is nothing to publish. */
export function verdictOf(gates: readonly Gate[]): GateState {
  const states = gates.map(({ state }) => state);
  if (states.includes('closed')) return 'closed';
  if (gates.some(({ name, state }) => name === 'changes' && state === 'unused')) return 'unused';
  return states.includes('asks') ? 'asks' : 'open';
}

function gate(name: Gate['name'], state: GateState, word: string, params: Gate['params'] = {}): Gate {
  return { name, state, word, params };
}

function versionGate({ behind, retired, scheduled }: ItemDraft): readonly Gate[] {
  if (retired) return [gate('versions', 'closed', 'retired')];
  if (scheduled) return [gate('versions', 'closed', 'scheduled', { version: scheduled.version })];
  return behind ? [gate('versions', 'closed', 'behind')] : [];
}

function changesGate({ changes }: PublishPage): Gate {
  if (changes === null) return gate('changes', 'open', 'new');
  return gate('changes', changes.length === 0 ? 'unused' : 'open', 'changed', { n: changes.length });
}

function findingGate(name: 'checks' | 'proofs', { findings }: PublishPage): Gate {
  const own = findings.filter((each) => sourceOf(each) === name);
  const errors = own.filter(({ level }) => level === 'error').length;
  if (errors > 0) return gate(name, 'closed', 'errors', { n: errors });
  return own.length > 0 ? gate(name, 'asks', 'warnings', { n: own.length }) : gate(name, 'open', 'clean');
}

function casesGate({ findings }: PublishPage, cases: number): Gate {
  const failing = findings.filter((each) => sourceOf(each) === 'cases').length;
  if (failing > 0) return gate('cases', 'closed', 'failing', { n: failing });
  return cases === 0 ? gate('cases', 'unused', 'none') : gate('cases', 'open', 'passing', { n: cases });
}

function replayGate({ replay }: PublishPage): Gate {
  if (replay?.state === 'waiting' || replay?.state === 'running') return gate('replay', 'unused', 'running');
  if (replay?.state !== 'done') return gate('replay', 'unused', 'none');
  const { requests, unchanged, days } = replay;
  const counts = { requests, changed: requests - unchanged };
  return days === null
    ? gate('replay', 'open', 'doneAll', counts)
    : gate('replay', 'open', 'done', { ...counts, days });
}

function reviewGate({ needsReview, review }: ItemDraft): readonly Gate[] {
  if (!needsReview) return [];
  const state = reviewState(review);
  return [gate('review', state === 'approved' ? 'open' : 'closed', state, { name: review?.by.name ?? '' })];
}
