import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishItems } from '../../catalog/item-store.server';
import { viewerByNumber } from '../../people/people-store.server';
import { submitRequest } from '../../requests/submit-request';
import { startDraft } from './bad-input/draft-page';
import { startJourney } from './harness/journey';
import { ask, forge, sendJson, type Answer } from './harness/page-data';
import { signInOnPage } from './harness/sign-in';
import { cast } from './onboarding/cast';
import { contractor, onboarding } from './onboarding/hybrid-contractor';

const person = { fullName: 'Mara Lindqvist', personalEmail: 'mara@example.org', legalEntity: 'DE' };

describe('bad input', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  /** The window of the hiring manager with a new draft; every answer that comes now is meant to be a refusal. */
  async function draftOf(number: string = cast.requester) {
    const { page, watch } = await journey.person(number);
    watch.allow(/status of 4\d\d/);
    return { page, draft: await startDraft(journey, page) };
  }

  /** A problem that was reported: its one ticket lies ready in IT's queue. */
  async function readyTicket() {
    const viewer = await viewerByNumber(journey.portal.database.knex, cast.bystander);
    const answers = {
      topic: 'account',
      description: 'I cannot sign in to the wiki any more',
      urgency: 'can-wait',
    };
    const submission = { itemKey: 'report-problem', answers, idempotencyKey: randomUUID() };
    const outcome = await submitRequest(journey.portal.context, viewer!, submission);
    if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));
    const [row] = await journey.portal.database.knex('tickets').where({ request_id: outcome.requestId });
    return { id: String(row.id), path: `/tickets/IT-${String(row.number)}`, version: String(row.version) };
  }

  it('a body that cannot be read is E-902', async () => {
    const { page, draft } = await draftOf();
    refused(await sendJson(page, `/drafts/${draft.id}/save`, '{"revision":'), 400, 'E-902');
    refused(await sendJson(page, `/drafts/${draft.id}/save`, '[1]'), 400, 'E-902');
    const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const body = '--x\r\nContent-Disposition: broken';
    refused(
      await ask(page, draft.step('person'), { method: 'POST', body, headers: multipart }),
      400,
      'E-902',
    );
    refused(await sendJson(page, `/drafts/${draft.id}/save`, '{"__proto__":{"revision":1}}'), 400, 'E-902');
    expect(await draft.revision()).toBe(1);
  });

  it('a body that is too large is E-901', async () => {
    const { page, draft } = await draftOf();
    const fullName = 'x'.repeat(600 * 1024);
    refused(await forge(page, draft.step('person'), { ...person, fullName }), 413, 'E-901');
    const answers = { fullName };
    refused(
      await sendJson(page, `/drafts/${draft.id}/save`, { revision: 1, step: 'person', answers }),
      413,
      'E-901',
    );
    expect(await draft.revision()).toBe(1);
  });

  it('a form without the session’s token is E-106', async () => {
    const { page, draft } = await draftOf();
    refused(await forge(page, draft.step('person'), { ...person, _csrf: 'guessed' }), 403, 'E-106');
  });

  it('a field that the form does not have is E-302, and nothing is stored', async () => {
    const { page, draft } = await draftOf();
    const sent = { ...person, favouriteColour: 'blue', _revision: '1' };
    refused(await forge(page, draft.step('person'), sent), 400, 'E-302');
    const answers = { ...person, favouriteColour: 'blue' };
    refused(
      await sendJson(page, `/drafts/${draft.id}/save`, { revision: 1, step: 'person', answers }),
      400,
      'E-302',
    );
    expect(await draft.revision()).toBe(1);
  });

  it('a field that the role may not set is E-102, audited, and nothing is stored', async () => {
    const { page, draft } = await draftOf();
    const sent = {
      ...person,
      'monthlySalary.amount': '5000',
      'monthlySalary.currency': 'EUR',
      _revision: '1',
    };
    refused(await forge(page, draft.step('person'), sent), 403, 'E-102');
    const answers = { ...person, monthlySalary: { amount: 5000, currency: 'EUR' } };
    refused(
      await sendJson(page, `/drafts/${draft.id}/save`, { revision: 1, step: 'person', answers }),
      403,
      'E-102',
    );
    expect(await draft.revision()).toBe(1);
    const records = await journey.portal.database.knex('audit_events').where({ type: 'refused-field' });
    expect(records).toHaveLength(2);
    for (const { data } of records) {
      expect(data).toContain('monthlySalary');
      expect(data).not.toContain('5000');
    }
  });

  it('an option that is not offered is E-303, a date in the past E-305: said on the page, typed text kept', async () => {
    const { page, draft } = await draftOf();
    const job = {
      department: 'sales-and-more',
      manager: cast.namedManager,
      jobTitle: 'Account executive',
      jobLevel: 'IC2',
      employmentType: 'full-time',
      startDate: '2026-11-22',
      costCenter: 'CC-4210',
      _intent: 'next',
      _revision: '1',
      _shown: 'department manager jobTitle jobLevel employmentType startDate costCenter',
    };
    const answer = await forge(page, draft.step('job'), job);
    refused(answer, 422, 'E-303');
    refused(answer, 422, 'E-305');
    expect(answer.text).toContain('Account executive');
  });

  it('a draft whose service was published anew says so, and goes on with the questions that it began with', async () => {
    const { page, draft } = await draftOf();
    const anew = { ...onboarding, minutes: (onboarding.minutes ?? 0) + 1 };
    await journey.portal.database.transaction((trx) => publishItems(trx, [anew], Date.now()));
    await page.reload();
    await page.getByText('This service has been changed since you began.').waitFor();
    const { revision } = JSON.parse(
      (await sendJson(page, `/drafts/${draft.id}/save`, { revision: 1, step: 'person', answers: contractor }))
        .text,
    ) as { revision: number };
    await page.goto(`/drafts/${draft.id}/check`);
    await page.getByRole('button', { name: 'Submit the request' }).click();
    await page.waitForURL('**/requests/*');
    expect(revision).toBe(2);
  });

  it('a check page that another window overtook sends nothing, says what is new, and goes on from there', async () => {
    const { page, draft } = await draftOf();
    const save = (revision: number, answers: object) =>
      sendJson(page, `/drafts/${draft.id}/save`, { revision, step: 'person', answers });
    await save(1, contractor);
    await page.goto(`/drafts/${draft.id}/check`);
    await save(2, { ...contractor, jobTitle: 'Lead engineer' });
    await page.getByRole('button', { name: 'Submit the request' }).click();
    await page.getByText('Your answers were changed in another window, so nothing was sent.').waitFor();
    await page.getByText(`Job title was changed in the other window: ${contractor.jobTitle} →`).waitFor();
    await page.getByRole('button', { name: 'Submit the request' }).click();
    await page.waitForURL('**/requests/*');
  });

  it('a page that is loaded again while its save is on the way shows what was typed, and is no conflict', async () => {
    const { page, draft } = await draftOf();
    const name = page.getByLabel('Full name');
    await name.fill('Typed');
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('Typed');
    await name.press('End');
    await name.pressSequentially(' and typed on');
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('Typed and typed on');
    await name.press('End');
    await name.pressSequentially(', once more');
    await expect.poll(() => draft.revision()).toBe(4);
    await page.reload();
    expect(await name.inputValue()).toBe('Typed and typed on, once more');
    expect(await page.getByText(/in another window/).count()).toBe(0);
  });

  it('a second window that saves over the first is shown both, and keeps what was typed', async () => {
    const { page, draft } = await draftOf();
    await page.getByLabel('Full name').fill('Typed in the first window');
    const answers = { fullName: 'Saved by the second window' };
    await sendJson(page, `/drafts/${draft.id}/save`, { revision: 1, step: 'person', answers });
    await page.getByText('An answer was changed here and in another window.').waitFor();
    await page.getByRole('radio', { name: 'Saved by the second window' }).waitFor();
    expect(await page.getByLabel('Full name').inputValue()).toBe('Typed in the first window');
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await expect.poll(() => draft.revision()).toBe(3);
    const late = { ...person, _intent: 'next', _revision: '1', _shown: 'fullName personalEmail legalEntity' };
    const answer = await forge(page, draft.step('person'), late);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('in another window');
  });

  it('a form that comes after the session has ended is E-103; signing in again sends what was typed', async () => {
    const { page, watch } = await journey.stranger({ javaScriptEnabled: false });
    watch.allow(/status of 401/);
    await page.goto('/');
    await signInOnPage(page, cast.namedManager);
    const draft = await startDraft(journey, page);
    await page.getByLabel('Full name').fill('Typed before the session ended');
    journey.portal.holdClock('2026-11-23T11:00+01:00');
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await page.getByText('E-103').first().waitFor();
    await signInOnPage(page, cast.namedManager);
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.getByRole('heading', { level: 1, name: 'What do you need?' }).waitFor();
    await page.goto(draft.step('person'));
    expect(await page.getByLabel('Full name').inputValue()).toBe('Typed before the session ended');
  });

  it('a ticket of another department answers as if it did not exist: E-104', async () => {
    const ticket = await readyTicket();
    const { page, watch } = await journey.person(cast.agents.legal);
    watch.allow(/status of 40[34]/);
    await page.goto('/queue/legal');
    refused(await ask(page, ticket.path), 404, 'E-104');
    refused(await forge(page, ticket.path, { ticket: ticket.id, intent: 'claim' }), 404, 'E-104');
    refused(await ask(page, '/queue/it'), 403, 'E-101');
    refused(await ask(page, '/no/such/page'), 404, 'E-104');
  });

  it('a move that the state does not allow is E-501, one without its reason E-504, a late one E-201', async () => {
    const ticket = await readyTicket();
    const { page, watch } = await journey.person(cast.agents.it);
    watch.allow(/status of 4\d\d/);
    await page.goto(ticket.path);
    const move = (intent: string, more = {}): Promise<Answer> =>
      forge(page, ticket.path, { ticket: ticket.id, version: ticket.version, intent, ...more });
    refused(await move('resume'), 409, 'E-501');
    refused(await move('fly'), 400, 'E-902');
    refused(await move('start', { version: '0' }), 409, 'E-201');
    refused(await move('start', { version: '' }), 409, 'E-201');
    expect((await move('start')).status).toBe(200);
    await page.goto(ticket.path);
    const version = await page.locator('input[name="version"]').first().inputValue();
    refused(await move('wait-for-vendor', { version, reason: ' ' }), 400, 'E-504');
  });

  it('of two agents who claim at once one has it, and the other is told: E-202', async () => {
    const ticket = await readyTicket();
    const agents = await Promise.all([journey.person(cast.agents.it), journey.person('IT-2022-008')]);
    for (const { page, watch } of agents) {
      watch.allow(/status of 409/);
      await page.goto(ticket.path);
    }
    const answers = await Promise.all(
      agents.map(({ page }) => forge(page, ticket.path, { ticket: ticket.id, intent: 'claim' })),
    );
    const [taken, late] = answers.toSorted((one, other) => one.status - other.status);
    expect(taken?.status).toBe(200);
    refused(late!, 409, 'E-202');
  });

  it('a submission that is sent twice at once is one request', async () => {
    const { page, draft } = await draftOf();
    await sendJson(page, `/drafts/${draft.id}/save`, { revision: 1, step: 'person', answers: contractor });
    await page.goto(`/drafts/${draft.id}/check`);
    const hidden = await page
      .locator('form:has(button:text("Submit the request")) input[type=hidden]')
      .evaluateAll((inputs) =>
        inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
      );
    const form = Object.fromEntries(hidden) as Record<string, string>;
    const sent = await Promise.all([1, 2, 3].map(() => forge(page, `/drafts/${draft.id}/check`, form)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(sent.map(({ path }) => path)).size).toBe(1);
    expect(sent[0]?.path).toMatch(/^\/requests\//);
  });
});

function refused(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, tells: answer.text.includes(code) }, answer.text.slice(0, 400)).toEqual({
    status,
    tells: true,
  });
}
