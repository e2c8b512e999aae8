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

/** What the address may say was done: a deed of the page, or the sending of changed answers, which leads back to it. */
export type DoneDeed = RequestDeed | 'change';

export function isDoneDeed(word: string | null): word is DoneDeed {
  return word === 'change' || isRequestDeed(word);
}

export function isRequestDeed(word: string | null): word is RequestDeed {
  return requestDeeds.some((deed) => deed === word);
}
