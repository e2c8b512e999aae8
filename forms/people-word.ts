/** The words for which persons a requester may choose in a field (`x-people`). */
import type { PersonFacts } from '../rules/facts';

export const peopleWords = ['anyone', 'self', 'self-or-managed'] as const;

export type PeopleWord = (typeof peopleWords)[number];

export function isPeopleWord(word: unknown): word is PeopleWord {
  return peopleWords.some((known) => known === word);
}

/** The employee numbers that a word allows to a requester; null where it allows everybody. */
export function peopleAllowed(word: PeopleWord, requester: PersonFacts): readonly string[] | null {
  switch (word) {
    case 'anyone':
      return null;
    case 'self':
      return [requester.number];
    case 'self-or-managed':
      return [requester.number, ...requester.manages];
  }
}
