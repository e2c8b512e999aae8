import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { FulfilmentDocument } from '../../rules/fulfilment-document';
import { republish, republishWork } from '../../tests/builders/republish';
import { storyOf } from '../../tests/builders/request-story';
import {
  monday,
  serviceCompany,
  submissionKey,
  type ServiceCompany,
} from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { listMyNotices } from '../list-notices';
import { countMyRequests, listMyRequests } from '../list-requests';
import { readRequestPage } from '../read-request-page';
import { eventsOfRequestItself, findRequest } from '../request-store.server';
import { submitRequest } from '../submit-request';
import { withdrawRequest } from '../withdraw-request';
import { cancelParked } from './cancel-parked';
import { listParked } from './list-parked';
import { resumeRequest } from './resume-request';

const answers = {
  topic: 'device',
  description: 'The screen stays dark after the update.',
  urgency: 'stops-me',
};
const words = (en: string) => ({ en, 'zh-CN': en });
const ITEM = 'report-problem';

/** Opens its ticket a second time, which no author meant. */
function twice({ rules }: FulfilmentDocument): void {
  const [first] = rules;
  if (!first) throw new Error('The item has no rule');
  rules.push({ ...first, id: 'again', when: { '==': [{ var: 'answers.urgency' }, 'stops-me'] } });
}

describeOnBothDatabases('parked requests', (open) => {
  let company: ServiceCompany;
  let mended = 0;
  const break_ = (change: (work: FulfilmentDocument) => void) => republishWork(company.context, ITEM, change);
  const mend = () => break_(({ rules }) => void Object.assign(rules[0]!.text, { en: `Mended ${++mended}` }));
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  beforeEach(() => company.at(monday));

  const submit = async (change = {}, idempotencyKey = submissionKey()) =>
    submitRequest(company.context, await company.viewer('ENG-3'), {
      itemKey: ITEM,
      answers: { ...answers, ...change },
      idempotencyKey,
    });
  const park = async (change = {}) => {
    const outcome = await submit(change);
    if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));
    return outcome.requestId;
  };
  const rowOf = async (id: string, number = 'ADM-1') =>
    (await listParked(company.context, await company.viewer(number))).find(
      ({ requestId }) => requestId === id,
    );
  const resume = async (id: string, number = 'ADM-1') => {
    const row = await rowOf(id);
    if (!row) throw new Error('It is not parked');
    const { requestVersion: version, liveVersion } = row;
    const resumption = { version, itemVersion: liveVersion ?? 0 };
    return resumeRequest(company.context, await company.viewer(number), id, resumption);
  };
  const stateOf = async (id: string) => (await findRequest(company.database.knex, id))?.state;

  it('keep what was submitted, open nothing, and come once however often they are sent', async () => {
    await break_(twice);
    const key = submissionKey();
    const first = await submit({}, key);
    expect(first).toMatchObject({ outcome: 'submitted', repeated: false });
    expect(await submit({}, key)).toEqual({ ...first, repeated: true });
    const id = first.outcome === 'submitted' ? first.requestId : '';
    expect(await stateOf(id)).toBe('parked');
    expect(await storyOf(company, id).tickets()).toEqual([]);

    const requester = await company.viewer('ENG-3');
    const page = await readRequestPage(company.context, requester, id);
    expect(page).toMatchObject({ state: 'parked', tickets: [], promisedAt: null });
    expect(page.may).toMatchObject({ withdraw: true, change: false, askToCancel: false, review: false });
    expect(page.timeline.map(({ type }) => type)).toEqual(['submitted', 'parked']);
    expect(page.answers.map(({ field }) => field)).toEqual(['topic', 'description', 'urgency']);
    expect(
      (await listMyRequests(company.context, requester, { only: 'open' })).rows.map((row) => row.id),
    ).toContain(id);
    expect(await countMyRequests(company.context, requester)).toBe(1);
  });

  it('are seen with what is wrong by those who mend it, and by nobody else', async () => {
    await break_(twice);
    const id = await park();
    const row = await rowOf(id);
    expect(row).toMatchObject({ code: 'E-402', place: '/rules/1/then/0/ticket/key', itemKey: ITEM });
    expect(row?.words.en.message).toBe('The ticket problem is opened twice.');
    expect(JSON.stringify(row)).not.toContain('screen');
    const told = await listMyNotices(company.context, await company.viewer('ADM-1'));
    expect(told.rows.filter(({ requestId }) => requestId === id).map(({ kind }) => kind)).toEqual([
      'request-parked',
    ]);
    const stranger = await company.viewer('ENG-3');
    await expect(listParked(company.context, stranger)).rejects.toMatchObject({ code: 'E-101' });
    const resumption = { version: 1, itemVersion: 1 };
    await expect(resumeRequest(company.context, stranger, id, resumption)).rejects.toMatchObject({
      code: 'E-104',
    });
    // Overseeing opens no answer.
    await expect(readRequestPage(company.context, await company.viewer('ADM-1'), id)).rejects.toMatchObject({
      code: 'E-104',
    });
  });

  it('stay parked as long as the rules fail, and begin with the version that mends them', async () => {
    await break_(twice);
    const id = await park();
    const before = await findRequest(company.database.knex, id);
    expect(await resume(id)).toMatchObject({ outcome: 'parked', fault: { code: 'E-402' } });
    expect(await findRequest(company.database.knex, id)).toEqual(before);

    await mend();
    company.at('2026-11-24T10:00:00+01:00');
    expect(await resume(id)).toEqual({ outcome: 'resumed', tickets: 1 });
    const after = await findRequest(company.database.knex, id);
    expect(after).toMatchObject({ state: 'in-progress', number: before?.number, version: 2 });
    expect(after?.submittedAt).toBe(before?.submittedAt);
    expect(after?.itemVersionId).not.toBe(before?.itemVersionId);
    const ticket = await storyOf(company, id).ticket('problem');
    expect(ticket).toMatchObject({ state: 'ready', readyAt: Date.parse('2026-11-24T10:00:00+01:00') });
    const events = await eventsOfRequestItself(company.database.knex, id);
    expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
      ['submitted', 'ENG-3'],
      ['parked', 'ENG-3'],
      ['unparked', 'ADM-1'],
    ]);
    const told = await listMyNotices(company.context, await company.viewer('ENG-3'));
    expect(told.rows.find(({ requestId }) => requestId === id)?.kind).toBe('request-unparked');
    expect(await rowOf(id)).toBeUndefined();
    const again = { version: 2, itemVersion: 1 };
    await expect(
      resumeRequest(company.context, await company.viewer('ADM-1'), id, again),
    ).rejects.toMatchObject({ code: 'E-501' });
    await storyOf(company, id).workOff('problem');
    expect(await stateOf(id)).toBe('in-review');
  });

  it('begin once when two resume them at once', async () => {
    await break_(twice);
    const id = await park();
    await mend();
    const results = await Promise.allSettled([resume(id), resume(id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await storyOf(company, id).tickets()).toHaveLength(1);
  });

  it('do not begin with answers that the mended form does not take', async () => {
    await break_(twice);
    const id = await park();
    await republish(company.context, ITEM, ({ properties, texts, required, rows }) => {
      properties.since = { 'x-type': 'date', type: 'string', format: 'date' };
      texts.since = { label: words('Since when') };
      required.push('since');
      rows.push(['since']);
    });
    expect(await resume(id)).toEqual({ outcome: 'invalid', errors: [{ field: '/since', code: 'E-301' }] });
    expect(await stateOf(id)).toBe('parked');
  });

  it('are cancelled with a reason, or withdrawn by their requester', async () => {
    await break_(twice);
    const [cancelled, withdrawn] = [await park(), await park({ topic: 'badge' })];
    const admin = await company.viewer('ADM-1');
    await expect(
      cancelParked(company.context, admin, cancelled, { version: 1, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'E-504' });
    await cancelParked(company.context, admin, cancelled, { version: 1, reason: 'Ask for a new screen' });
    expect(await stateOf(cancelled)).toBe('cancelled');
    const requester = await company.viewer('ENG-3');
    await withdrawRequest(company.context, requester, withdrawn, { version: 1 });
    expect(await stateOf(withdrawn)).toBe('cancelled');
    expect([await rowOf(cancelled), await rowOf(withdrawn)]).toEqual([undefined, undefined]);
    const told = await listMyNotices(company.context, requester);
    expect(told.rows.find(({ requestId }) => requestId === cancelled)?.kind).toBe('request-cancelled');
  });

  it('are none where the requester can mend an answer', async () => {
    await break_(twice);
    expect(await submit({ description: 'short' })).toMatchObject({ outcome: 'invalid' });
    expect(await submit({ urgency: 'can-wait' })).toMatchObject({ outcome: 'submitted' });
  });

  const many = Array.from({ length: 1000 }, (_, at) => `e${at}`);
  const [acc, current] = [{ var: 'accumulator' }, { var: 'current' }];
  const doubling = { reduce: [many.slice(0, 40), { cat: [acc, acc] }, 'x'] };
  const nested = { map: [many, { map: [{ preserve: many }, 1] }] };
  it.each<[string, string, (work: FulfilmentDocument) => void]>([
    ['a loop within a loop', 'E-905', ({ rules }) => void (rules[0]!.when = { '!!': [nested] })],
    ['a text that doubles', 'E-905', ({ rules }) => void (rules[0]!.when = { '!!': [doubling] })],
    [
      'many costly conditions together',
      'E-905',
      ({ rules }) => {
        const [first] = rules;
        for (let at = 0; first && at < 200; at++) {
          const sum = {
            reduce: [many.slice(0, 400), { '+': [acc, { if: [{ '===': [current, at] }, 1, 0] }] }, 0],
          };
          rules.push({ ...first, id: `r${at}`, when: { '<': [sum, 0] } });
        }
      },
    ],
    [
      'a thousand tickets',
      'E-905',
      ({ rules }) => void Object.assign(rules[0]!.then[0]!.ticket!, { forEach: { preserve: many } }),
    ],
    [
      'tickets that wait for each other',
      'E-405',
      ({ rules }) => {
        const { ticket } = rules[0]!.then[0]!;
        rules[0]!.then.push({ ticket: { ...ticket!, key: 'other', after: ['problem'] } });
        ticket!.after = ['other'];
      },
    ],
  ])('are what becomes of %s: nothing is half-made', async (_, code, change) => {
    await break_(change);
    const id = await park();
    expect(await rowOf(id)).toMatchObject({ code });
    expect(await storyOf(company, id).tickets()).toEqual([]);
    expect(await stateOf(id)).toBe('parked');
  });
});
