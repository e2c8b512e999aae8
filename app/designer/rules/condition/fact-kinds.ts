/** How answers of each type are compared, and which parts of them can be asked about on their own. */

/** Which operators a fact has, and what its values look like. */
export type FactKind =
  'yes-no' | 'choice' | 'list' | 'number' | 'date' | 'text' | 'person' | 'condition' | 'other';

/** Types that are not here can be given or not, and nothing else. */
export const kinds: Readonly<Record<string, FactKind>> = {
  'yes-no': 'yes-no',
  choice: 'choice',
  choices: 'list',
  'text-list': 'list',
  department: 'choice',
  office: 'choice',
  number: 'number',
  integer: 'number',
  rating: 'number',
  date: 'date',
  'short-text': 'text',
  'long-text': 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  time: 'text',
  person: 'person',
};

export type FactPart = 'amount' | 'currency' | 'from' | 'until' | 'given' | 'country' | 'city';

const parts: Readonly<Record<string, readonly (readonly [part: FactPart, kind: FactKind])[]>> = {
  money: [
    ['amount', 'number'],
    ['currency', 'text'],
  ],
  period: [
    ['from', 'date'],
    ['until', 'date'],
  ],
  address: [
    ['country', 'text'],
    ['city', 'text'],
  ],
  consent: [['given', 'yes-no']],
};

export function partsOf(type: string): readonly (readonly [part: FactPart, kind: FactKind])[] {
  return Object.hasOwn(parts, type) ? (parts[type] ?? []) : [];
}
