/** The approvals of a request or of a ticket: which are asked, of whom, and in which order. */
import { parseApproverWord } from './approver-word';
import type { LocalizedText } from './conditions/condition';
import type { DocumentPart, Test } from './document-part';
import { findApprovers, type ApproverFacts } from './find-approvers';
import type { ApprovalDocument } from './fulfilment-document';
import type { PlannedApproval } from './plan';

export interface CompiledApproval {
  readonly document: ApprovalDocument;
  /** Where it stands in the document. */
  readonly part: DocumentPart;
  readonly when: Test;
}

/** Titles and shown fields by approval key. */
export type ApprovalTexts = Readonly<Record<string, { title: LocalizedText; shows: readonly string[] }>>;

/** @throws as `compileApproval` */
export function compileApprovals(
  list: DocumentPart,
  documents: readonly ApprovalDocument[],
  owners: ReadonlyMap<string, unknown>,
): CompiledApproval[] {
  return documents.map((document, at) =>
    compileApproval(list.at(at), document, { owners, beside: documents }),
  );
}

/**
 * @param among the table of owners, and all approvals that are decided together with this one
 * @throws RuleError E-402 for a word that names no approver, an owner that nothing tells of, an exclusion of nobody
 */
export function compileApproval(
  part: DocumentPart,
  document: ApprovalDocument,
  { owners, beside }: { owners: ReadonlyMap<string, unknown>; beside: readonly ApprovalDocument[] },
): CompiledApproval {
  document.approvers.forEach((word, at) => checkWord(part.at('approvers', at), word, owners));
  const before = beside.filter(({ order }) => order < document.order).map(({ key }) => key);
  document.excludes?.forEach((key, at) => {
    if (key !== 'requester' && !before.includes(key))
      part.at('excludes', at).refuse('unknown-exclusion', { key });
  });
  return { document, part, when: part.at('when').test(document.when ?? true) };
}

/** @throws RuleError E-402 for a word that names nobody */
export function checkWord(part: DocumentPart, word: string, owners: ReadonlyMap<string, unknown>): void {
  const parsed = parseApproverWord(word);
  if (!parsed) part.refuse('unknown-approver', { word });
  else if (parsed.kind === 'owner-of' && !owners.has(parsed.name))
    part.refuse('unknown-owner', { name: parsed.name });
}

/**
 * The approvals whose condition is known to be true, those of a lower order first.
 *
 * @throws RuleError E-402 for one that is asked twice
 */
export function planApprovals(
  approvals: readonly CompiledApproval[],
  facts: ApproverFacts,
): PlannedApproval[] {
  const asked = approvals.filter(({ when }) => when(facts.evaluation) === true);
  refuseTwins(asked);
  return asked
    .map(({ document: { key, order, approvers, excludes = [] } }) => {
      const excludesRequester = excludes.includes('requester');
      const found = findApprovers(approvers, { ...facts, excludesRequester });
      return { key, order, approvers: found, ...(excludes.length > 0 && { excludes }) };
    })
    .toSorted((a, b) => a.order - b.order);
}

function refuseTwins(asked: readonly CompiledApproval[]): void {
  const seen = new Set<string>();
  for (const { document, part } of asked) {
    if (seen.has(document.key)) part.at('key').refuse('same-approval', { key: document.key });
    seen.add(document.key);
  }
}

/** Texts of the approvals that were planned. */
export function approvalTexts(
  approvals: readonly CompiledApproval[],
  planned: readonly PlannedApproval[],
): ApprovalTexts {
  const keys = new Set(planned.map(({ key }) => key));
  return Object.fromEntries(
    approvals
      .filter(({ document }) => keys.has(document.key))
      .map(({ document: { key, title, shows = [] } }) => [key, { title, shows }]),
  );
}
