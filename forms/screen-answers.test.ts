import { describe, expect, it } from 'vitest';
import { parseForm } from './parse-form';
import { screenAnswers } from './screen-answers';
import { specialiseForm } from './specialise-form';
import { personWith } from './test-data/persons';
import trip from './test-data/trip.json';

const model = parseForm(trip);

function screen(raw: Record<string, unknown>, roles: readonly string[] = ['employee']) {
  return screenAnswers(model, specialiseForm(model, personWith({ roles }), { fallback: 'UTC' }), raw);
}

describe('screenAnswers', () => {
  it('takes what the requester may answer and refuses what the role may not set', () => {
    expect(screen({ kind: 'abroad', salaryBand: 'band1', bandNote: 'x' })).toEqual({
      accepted: { kind: 'abroad' },
      unknown: [],
      refused: ['/salaryBand', '/bandNote'],
    });
    expect(screen({ salaryBand: 'band1', bandNote: 'x' }, ['finance']).refused).toEqual([]);
  });

  it('names fields that the form does not have', () => {
    expect(screen({ moon: 1, 'a/b~c': 2 }).unknown).toEqual(['/moon', '/a~1b~0c']);
  });

  it('takes null for sent and undefined for not sent', () => {
    expect(screen({ salaryBand: null }).refused).toEqual(['/salaryBand']);
    expect(screen({ salaryBand: undefined, moon: undefined })).toEqual({
      accepted: {},
      unknown: [],
      refused: [],
    });
  });

  it('looks at own keys alone', () => {
    const inherited = Object.create({ salaryBand: 'band1' }) as Record<string, unknown>;
    expect(screen(inherited)).toEqual({ accepted: {}, unknown: [], refused: [] });
    expect(screen(JSON.parse('{"constructor":1}') as Record<string, unknown>).unknown).toEqual([
      '/constructor',
    ]);
  });
});
