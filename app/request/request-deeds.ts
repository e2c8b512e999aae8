/** What can be done on a request page: the values of its buttons, and the word by which its address says what was done. */
export const requestDeeds = [
  'reply',
  'withdraw',
  'ask-to-cancel',
  'agree',
  'decline',
  'accept',
  'missing',
] as const;
export type RequestDeed = (typeof requestDeeds)[number];

export function isRequestDeed(word: string | null): word is RequestDeed {
  return requestDeeds.some((deed) => deed === word);
}
