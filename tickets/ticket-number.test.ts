import { describe, expect, it } from 'vitest';
import { readShownNumber, shownNumber } from './ticket-number';

describe('a shown number', () => {
  it('is read as it is written', () => {
    expect(readShownNumber(shownNumber('IT', 2041))).toEqual({ prefix: 'IT', number: 2041 });
  });

  it.each([
    '',
    'IT',
    'IT-',
    '-1',
    'it-1',
    'IT-1x',
    'IT-1-2',
    'IT-9999999999',
    '01a2076b-4400-7017-8294-46c51d63ae7d',
  ])('“%s” is none', (text) => {
    expect(readShownNumber(text)).toBeNull();
  });
});
