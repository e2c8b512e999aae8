/** Cuts a chain of approver words as far as the facts decide it: who is excluded, and who will surely be found. */
import { parseApproverWord, type ApproverWord, type PersonWord } from './approver-word';
import type { Evaluation } from './conditions/evaluation';
import { Unknown } from './conditions/unknown';
import type { Reading } from './document-part';
import type { Facts, PersonFacts } from './facts';

/** What the facts say of a word: it finds somebody who may decide, it finds nobody who may, or only the directory knows. */
type Finding = 'somebody' | 'nobody' | 'perhaps';

/** Who is found is asked of the facts and, for `owner-of:name`, of the document's table of owners. */
export interface ApproverFacts {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly owners: ReadonlyMap<string, Reading<string>>;
  /** The field that names the department of a subject who is nobody yet. */
  readonly departmentField: string | undefined;
}

export interface ApproverSearch extends ApproverFacts {
  /** Whether the requester may not decide. */
  readonly excludesRequester: boolean;
}

/** The words that may still find the approver, up to the first that surely does. */
export function findApprovers(words: readonly string[], search: ApproverSearch): string[] {
  const kept: string[] = [];
  for (const word of words) {
    const finding = findingOf(word, search);
    if (finding !== 'nobody') kept.push(word);
    if (finding === 'somebody') break;
  }
  return kept;
}

function findingOf(text: string, search: ApproverSearch): Finding {
  const word = parseApproverWord(text);
  return word ? find(word, search) : 'perhaps';
}

function find(word: ApproverWord, search: ApproverSearch): Finding {
  switch (word.kind) {
    case 'answer':
      return personFound(personOf({ person: 'answer', field: word.field }, search), search);
    case 'manager-of':
      return personFound(managerOf(personOf(word.of, search), search.facts), search);
    case 'head-of':
      return headFound(departmentOf(word.department, search), search);
    case 'role':
      return 'somebody';
    case 'owner-of': {
      const owner = search.owners.get(word.name)?.(search.evaluation);
      return typeof owner === 'string' ? findingOf(owner, search) : 'perhaps';
    }
  }
}

/** An employee number, null for surely nobody, undefined where the facts do not tell. */
type Found = string | null | undefined;

function personFound(person: Found, { facts, excludesRequester }: ApproverSearch): Finding {
  if (person === undefined) return 'perhaps';
  return person === null || (excludesRequester && person === facts.requester.id) ? 'nobody' : 'somebody';
}

function personOf(word: PersonWord, { facts, evaluation }: ApproverSearch): Found {
  if (word.person === 'answer') return textAnswer(word.field, evaluation);
  return word.person === 'requester' ? facts.requester.id : (facts.subject?.id ?? null);
}

function textAnswer(field: string, evaluation: Evaluation): Found {
  const value = evaluation.find(['answers', field]);
  if (value instanceof Unknown) return undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Of somebody else than the requester and the subject, the facts know at most that one of the two is the manager. */
function managerOf(person: Found, { requester, subject }: Facts): Found {
  if (person === null || person === undefined) return person;
  const known: PersonFacts[] = subject ? [requester, subject] : [requester];
  const self = known.find(({ id }) => id === person);
  if (self?.manager !== undefined) return self.manager;
  return known.find(({ manages }) => manages.includes(person))?.id;
}

/** Where the request is about nobody yet, their department is an answer; without such a field there is none. */
function departmentOf(word: string, { facts, evaluation, departmentField }: ApproverSearch): Found {
  if (word !== 'subject') return word;
  if (facts.subject) return facts.subject.department ?? null;
  return departmentField === undefined ? null : textAnswer(departmentField, evaluation);
}

function headFound(department: Found, { facts: { requester }, excludesRequester }: ApproverSearch): Finding {
  if (department === undefined) return 'perhaps';
  if (department === null) return 'nobody';
  const isHead = requester.roles.includes('department-head') && requester.department === department;
  return isHead && excludesRequester ? 'nobody' : 'somebody';
}
