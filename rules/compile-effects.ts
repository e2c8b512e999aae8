/** Compiles what a rule does into what plans it for the facts. */
import { checkWord, compileApproval, compileApprovals, type CompiledApproval } from './plan-approvals';
import { compileTarget } from './compile-target';
import type { DocumentPart, Reading } from './document-part';
import type { ApprovalDocument, NoticeEffect, RuleEffect, TicketEffect } from './fulfilment-document';
import type { OlaTarget } from './plan';

export interface CompiledTicket {
  readonly effect: TicketEffect;
  /** Where the effect stands in the document. */
  readonly part: DocumentPart;
  readonly department: Reading<string>;
  readonly priority: Reading<string>;
  readonly target: Reading<OlaTarget>;
  readonly approvals: readonly CompiledApproval[];
  /** The list that one ticket an element is opened for, with the answer that it is, if it is one. */
  readonly forEach?: { readonly list: Reading<unknown>; readonly field?: string };
}

export interface CompiledNotice {
  readonly effect: NoticeEffect;
  readonly part: DocumentPart;
}

export interface CompiledPriority {
  readonly part: DocumentPart;
  readonly set: Reading<string>;
  /** Keys of tickets; null for all. */
  readonly tickets: readonly string[] | null;
}

export interface CompiledEffects {
  readonly tickets: readonly CompiledTicket[];
  /** Asked of the request. */
  readonly approvals: readonly CompiledApproval[];
  readonly notices: readonly CompiledNotice[];
  readonly priorities: readonly CompiledPriority[];
}

/** What effects refer to beside themselves. */
export interface EffectSurroundings {
  readonly owners: ReadonlyMap<string, unknown>;
  /** Whether `after` may name this key. */
  readonly prerequisites: (key: string) => boolean;
  /** Every approval that is asked of the request, by the document or by a rule. */
  readonly requestApprovals: readonly ApprovalDocument[];
}

/** Most rules open tickets and nothing else. */
const none: readonly never[] = [];

/** @throws RuleError E-402 with the place of what cannot be done */
export function compileEffects(
  then: DocumentPart,
  effects: readonly RuleEffect[],
  surroundings: EffectSurroundings,
): CompiledEffects {
  const together = { owners: surroundings.owners, beside: surroundings.requestApprovals };
  const tickets: CompiledTicket[] = [];
  const approvals: CompiledApproval[] = [];
  const notices: CompiledNotice[] = [];
  const priorities: CompiledPriority[] = [];
  for (const [at, { ticket, approval, notice, priority, asset, connector }] of effects.entries()) {
    if (ticket) tickets.push(compileTicket(then.at(at, 'ticket'), ticket, surroundings));
    if (approval) approvals.push(compileApproval(then.at(at, 'approval'), approval, together));
    if (notice) notices.push(compileNotice(then.at(at, 'notice'), notice, surroundings));
    if (priority) {
      const part = then.at(at, 'priority');
      const { set, tickets: keys = null } = priority;
      keys?.forEach((key, index) => {
        if (!surroundings.prerequisites(key)) part.at('tickets', index).refuse('unknown-ticket', { key });
      });
      priorities.push({ part, set: part.at('set').word(set), tickets: keys });
    }
    if (asset) then.at(at, 'asset').refuse('no-asset-register');
    if (connector) then.at(at, 'connector').refuse('no-connectors');
  }
  return {
    tickets,
    approvals: approvals.length > 0 ? approvals : none,
    notices: notices.length > 0 ? notices : none,
    priorities: priorities.length > 0 ? priorities : none,
  };
}

function compileTicket(
  part: DocumentPart,
  effect: TicketEffect,
  { owners, prerequisites }: EffectSurroundings,
): CompiledTicket {
  effect.after?.forEach((key, index) => {
    if (!prerequisites(key)) part.at('after', index).refuse('unknown-prerequisite', { key });
  });
  return {
    effect,
    part,
    department: part.at('department').word(effect.department),
    priority: part.at('priority').word(effect.priority ?? 'normal'),
    target: compileTarget(part.at('ola'), effect.ola),
    approvals: compileApprovals(part.at('approvals'), effect.approvals ?? [], owners),
    ...('forEach' in effect && {
      forEach: { list: part.at('forEach').value(effect.forEach), field: answerField(effect.forEach) },
    }),
  };
}

function compileNotice(
  part: DocumentPart,
  effect: NoticeEffect,
  { owners }: EffectSurroundings,
): CompiledNotice {
  effect.to.forEach((word, at) => checkWord(part.at('to', at), word, owners));
  return { effect, part };
}

/** The field of `{ "var": "answers.field" }`. */
function answerField(expression: unknown): string | undefined {
  if (typeof expression !== 'object' || expression === null || !('var' in expression)) return undefined;
  const path = expression.var;
  return typeof path === 'string' && path.startsWith('answers.') ? path.slice('answers.'.length) : undefined;
}
