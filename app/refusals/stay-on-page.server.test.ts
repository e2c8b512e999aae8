import { describe, expect, it } from 'vitest';
import { failureOf } from '../../db/failure';
import {
  badState,
  conflict,
  fault,
  forbidden,
  invalid,
  noSpace,
  notFound,
  tooMany,
  unavailable,
} from '../../people/refusal';
import { csrfFieldName } from '../csrf-names';
import { typedIn, typedListIn, triedAny, type RefusedAct } from './refused-act';
import { stayOnPage } from './stay-on-page.server';

function visit(fields: [string, string][] = []) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const app = { database: { failureOf } };
  return { app, form, locale: 'en' as const, requestId: 'request-1', logFault: () => undefined };
}

async function refusedBy(
  error: Error,
  fields?: [string, string][],
): Promise<{ status: number; refused: RefusedAct }> {
  const response = await stayOnPage(visit(fields), () => Promise.reject(error));
  const { refused } = (await (response as Response).json()) as { refused: RefusedAct };
  return { status: (response as Response).status, refused };
}

describe('an act that is refused', () => {
  it.each([
    [conflict('E-201'), 409],
    [badState('E-501'), 409],
    [invalid('E-504'), 400],
    [forbidden('E-101', { area: 'queue', grants: 'team-lead' }), 403],
    [tooMany('E-903', { minutes: 5 }), 429],
    [unavailable(), 503],
    [noSpace(), 507],
  ])('%s stays on its page, with its status and its words', async (error, status) => {
    const answer = await refusedBy(error);
    expect(answer.status).toBe(status);
    expect(answer.refused).toMatchObject({ code: error.code, attempt: 'request-1' });
    expect(answer.refused.remedy).not.toBe('');
  });

  it.each([notFound(), fault(), new Error('a bug')])('%s gets a page of its own', async (error) => {
    await expect(stayOnPage(visit(), () => Promise.reject(error))).rejects.toBe(error);
  });

  it('stays on its page when the database is busy', async () => {
    const busy = Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' });
    expect(await refusedBy(busy)).toMatchObject({ status: 503, refused: { code: 'E-906' } });
  });

  it('gives back what was typed, but never the token', async () => {
    const { refused } = await refusedBy(conflict('E-201'), [
      [csrfFieldName, 'secret'],
      ['intent', 'missing'],
      ['reason', 'No desk'],
      ['ticket', 'a'],
      ['ticket', 'b'],
    ]);
    expect(refused.typed).toEqual({ intent: ['missing'], reason: ['No desk'], ticket: ['a', 'b'] });
    expect(typedIn(refused, 'reason', ['missing'])).toBe('No desk');
    expect(typedListIn(refused, 'ticket', ['missing'])).toEqual(['a', 'b']);
  });

  it('is the business of its own form alone', async () => {
    const { refused } = await refusedBy(conflict('E-201'), [
      ['intent', 'comment'],
      ['body', 'hello'],
    ]);
    expect(triedAny(refused, ['wait-for-vendor'])).toBe(false);
    expect(typedIn(refused, 'body', ['reply'])).toBe('');
    expect(typedIn(undefined, 'body', ['comment'])).toBe('');
  });

  it('what succeeds is passed on', async () => {
    await expect(stayOnPage(visit(), () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
