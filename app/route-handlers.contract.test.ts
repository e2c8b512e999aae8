import { json, type AppLoadContext } from '@remix-run/node';
import { beforeAll, expect, it } from 'vitest';
import { conflict, forbidden, notFound, tooMany } from '../people/refusal';
import { endSession, openSession, type Session } from '../people/sessions.server';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import type { AppContext } from './context.server';
import { cookiesOf } from './cookies.server';
import {
  forAnyone,
  forAnyonesForm,
  forViewer,
  forViewersForm,
  forViewersJson,
} from './route-handlers.server';
import type { Config } from './server/config';

const PORTAL = 'https://forms.example.com';
const config = { secureCookies: true } as Config;

describeOnBothDatabases('the wrappers of loaders and actions', (open) => {
  let company: ServiceCompany;
  let app: AppContext;
  let cookie = '';
  let session: Session;

  async function signedIn(): Promise<{ cookie: string; session: Session }> {
    const viewer = await company.viewer('ENG-2');
    const now = await company.database.now();
    const opened = await company.database.transaction((trx) =>
      openSession(trx, viewer, { now, address: '127.0.0.1' }),
    );
    const header = await cookiesOf(config).session.serialize(opened.token);
    return { cookie: header.split(';')[0] ?? '', session: opened.session };
  }
  beforeAll(async () => {
    company = await serviceCompany(await open());
    app = { ...company.context, config };
    ({ cookie, session } = await signedIn());
  });

  /** Express makes a context for every request. */
  function args(path: string, init: RequestInit & { cookies?: string } = {}) {
    const { cookies, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (cookies !== undefined) headers.set('Cookie', cookies);
    const context: AppLoadContext = {
      app,
      nonce: 'n',
      address: '127.0.0.1',
      requestId: 'req-1',
      logFault: () => undefined,
    };
    return { request: new Request(PORTAL + path, { ...rest, headers }), params: {}, context };
  }
  const formOf = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  async function thrownBy(work: Promise<unknown>): Promise<Response> {
    const thrown: unknown = await work.then(
      () => null,
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(Response);
    return thrown as Response;
  }
  const page = forViewer(({ viewer }) => json(viewer.number));
  const send = forViewersForm(({ form }) => json(form.get('note')));

  it('hand a loader the viewer of the session', async () => {
    const answer = await page(args('/requests', { cookies: cookie }));
    expect(await answer.json()).toBe('ENG-2');
  });

  it('lead a stranger to sign in and back to where they were', async () => {
    const answer = await thrownBy(page(args('/requests?only=open')));
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toBe('/sign-in?to=%2Frequests%3Fonly%3Dopen');
  });

  it('lead back to the page, not to its data', async () => {
    const answer = await thrownBy(page(args('/requests?_data=routes%2Frequests')));
    expect(answer.headers.get('Location')).toBe('/sign-in?to=%2Frequests');
  });

  it('tell a script that it is signed out, instead of handing it a page', async () => {
    const answer = await thrownBy(
      page(args('/people/search?q=a', { headers: { Accept: 'application/json' } })),
    );
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'E-103' });
  });

  it('keep what a form says that comes after the session', async () => {
    const form = formOf({ _csrf: 'old', note: 'typed for an hour' });
    const answer = await thrownBy(send(args('/tickets/1', form)));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      code: 'E-103',
      to: '/tickets/1',
      kept: [['note', 'typed for an hour']],
    });
  });

  it('take a form with the session’s token, and no other', async () => {
    const good = await send(
      args('/', { ...formOf({ _csrf: session.csrfToken, note: 'hello' }), cookies: cookie }),
    );
    expect(await good.json()).toBe('hello');
    const { session: another } = await signedIn();
    for (const token of [undefined, '', 'guess', another.csrfToken]) {
      const fields = { note: 'x', ...(token === undefined ? {} : { _csrf: token }) };
      const answer = await thrownBy(send(args('/', { ...formOf(fields), cookies: cookie })));
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'E-106' });
    }
  });

  it('want the token of whoever is signed in, on forms for everyone too', async () => {
    const anyones = forAnyonesForm(() => json('done'));
    expect(await (await anyones(args('/preferences', formOf({})))).json()).toBe('done');
    expect((await thrownBy(anyones(args('/preferences', { ...formOf({}), cookies: cookie })))).status).toBe(
      403,
    );
  });

  it('take JSON with the token in a header, screened', async () => {
    const save = forViewersJson(({ body }) => json(body));
    const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken };
    const post = (body: string, more = {}) =>
      args('/save', { method: 'POST', body, headers: { ...headers, ...more }, cookies: cookie });
    expect(await (await save(post('{"a":1}'))).json()).toEqual({ a: 1 });
    for (const body of ['{"a":', '{"__proto__":{"admin":true}}', `${'['.repeat(200)}${']'.repeat(200)}`])
      expect((await thrownBy(save(post(body)))).status).toBe(400);
    expect((await thrownBy(save(post('{}', { 'Content-Type': 'text/plain' })))).status).toBe(400);
    expect((await thrownBy(save(post('{}', { 'X-CSRF-Token': 'guess' })))).status).toBe(403);
  });

  it('answer a malformed form with 400', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const broken = args('/', { method: 'POST', body: 'no form', headers, cookies: cookie });
    const answer = await thrownBy(send(broken));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'E-902' });
  });

  it.each([
    ['not found', notFound(), 404, 'E-104'],
    ['an area', forbidden('E-101', { area: 'queue', grants: 'department-head' }), 403, 'E-101'],
    ['a conflict', conflict('E-202'), 409, 'E-202'],
    ['too many', tooMany('E-903', { minutes: 5 }), 429, 'E-903'],
  ])('turn a refusal into its status, code and words: %s', async (_name, refusal, status, code) => {
    const refusing = forAnyone(() => {
      throw refusal;
    });
    const answer = await thrownBy(refusing(args('/', { headers: { 'Accept-Language': 'zh-CN' } })));
    expect(answer.status).toBe(status);
    const said = (await answer.json()) as Record<string, string>;
    expect(said).toMatchObject({ code, requestId: 'req-1' });
    expect(`${said.title}${said.remedy}`).toMatch(/\p{Script=Han}/u);
  });

  it('say when to come back', async () => {
    const refusing = forAnyone(() => {
      throw tooMany('E-903', { minutes: 5 });
    });
    expect((await thrownBy(refusing(args('/')))).headers.get('Retry-After')).toBe('300');
  });

  it('let a fault through as what it is', async () => {
    const failing = forAnyone(() => {
      throw new TypeError('a fault');
    });
    await expect(failing(args('/'))).rejects.toThrow('a fault');
  });

  it('speak the chosen language, else the browser’s', async () => {
    const spoken = forAnyone(({ locale }) => locale);
    const chinese = await cookiesOf(config).preferences.serialize({ locale: 'zh-CN' });
    expect(await spoken(args('/', { headers: { 'Accept-Language': 'zh' } }))).toBe('zh-CN');
    expect(
      await spoken(args('/', { cookies: chinese.split(';')[0] ?? '', headers: { 'Accept-Language': 'en' } })),
    ).toBe('zh-CN');
  });

  it('open nothing for a session that has ended', async () => {
    const ended = await signedIn();
    await endSession(app, ended.session);
    expect((await thrownBy(page(args('/', { cookies: ended.cookie })))).status).toBe(302);
  });
});
