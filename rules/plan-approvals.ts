/** The approvals of a request or of a ticket: which are asked, of whom, and in which order. */
import { parseApproverWord } from './approver-word';
import type { LocalizedText } from './conditions/condition';
import type { DocumentPart, Test } from './document-part';
import { findApprovers, type ApproverFacts } from './find-approvers';
import type { ApprovalDocument } from './fulfilment-document';
import type { PlannedApproval } from './plan';

export interface CompiledApproval {
  readonly document: ApprovalDocument;
  readonly when: Test;
}

/** Titles and shown fields by approval key. */
export type ApprovalTexts = Readonly<Record<string, { title: LocalizedText; shows: readonly string[] }>>;

/** @throws RuleError E-402 for a word that names no approver, an owner that nothing tells of, an exclusion of nobody */
export function compileApprovals(
  part: DocumentPart,
  documents: readonly ApprovalDocument[],
  owners: ReadonlyMap<string, unknown>,
): CompiledApproval[] {
  return documents.map((document, index) => {
    const here = part.at(index);
    document.approvers.forEach((word, at) => checkWord(here.at('approvers', at), word, owners));
    const before = documents.filter(({ order }) => order < document.order).map(({ key }) => key);
    document.excludes?.forEach((key, at) => {
      if (key !== 'requester' && !before.includes(key))
        here.at('excludes', at).refuse('unknown-exclusion', { key });
    });
    return { document, when: here.at('when').test(document.when ?? true) };
  });
}

function checkWord(part: DocumentPart, word: string, owners: ReadonlyMap<string, unknown>): void {
  const parsed = parseApproverWord(word);
  if (!parsed) part.refuse('unknown-approver', { word });
  else if (parsed.kind === 'owner-of' && !owners.has(parsed.name))
    part.refuse('unknown-owner', { name: parsed.name });
}

/** The approvals whose condition is known to be true, those of a lower order first. */
export function planApprovals(
  approvals: readonly CompiledApproval[],
  facts: ApproverFacts,
): PlannedApproval[] {
  return approvals
    .filter(({ when }) => when(facts.evaluation) === true)
    .map(({ document: { key, order, approvers, excludes = [] } }) => {
      const excludesRequester = excludes.includes('requester');
      const found = findApprovers(approvers, { ...facts, excludesRequester });
      return { key, order, approvers: found, ...(excludes.length > 0 && { excludes }) };
    })
    .toSorted((a, b) => a.order - b.order);
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
