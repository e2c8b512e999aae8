/** The words that name approvers: `answer:/manager`, `manager-of:requester`, `head-of:subject`, `role:…`, `owner-of:area`. */

/** A person of the facts: the requester, the subject, or the one that an answer names. */
export type PersonWord =
  { readonly person: 'requester' | 'subject' } | { readonly person: 'answer'; readonly field: string };

export type ApproverWord =
  | { readonly kind: 'answer'; readonly field: string }
  | { readonly kind: 'manager-of'; readonly of: PersonWord }
  /** `subject` stands for the subject's department, anything else for itself. */
  | { readonly kind: 'head-of'; readonly department: string }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'owner-of'; readonly name: string };

/** Reads an approver word; undefined where it is none. */
export function parseApproverWord(word: string): ApproverWord | undefined {
  const colon = word.indexOf(':');
  const kind = word.slice(0, colon);
  const rest = word.slice(colon + 1);
  if (rest === '') return undefined;
  switch (kind) {
    case 'answer':
      return rest.startsWith('/') ? { kind, field: rest.slice(1) } : undefined;
    case 'manager-of': {
      const of = parsePerson(rest);
      return of && { kind, of };
    }
    case 'head-of':
      return { kind, department: rest };
    case 'role':
      return { kind, role: rest };
    case 'owner-of':
      return { kind, name: rest };
    default:
      return undefined;
  }
}

function parsePerson(word: string): PersonWord | undefined {
  if (word === 'requester' || word === 'subject') return { person: word };
  return word.startsWith('/') ? { person: 'answer', field: word.slice(1) } : undefined;
}
