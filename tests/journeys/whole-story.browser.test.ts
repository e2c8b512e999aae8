import { describe, expect, it } from 'vitest';
import { expectGoodScreen } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { dataOf, forge } from './harness/page-data';
import { cast } from './onboarding/cast';
import { tellingWords } from './onboarding/hybrid-contractor';
import { askedNow, keysIn, theRequest, ticketOf, ticketsOf, toldOf } from './onboarding/read-story';
import { fillIn, submit, type LookAt } from './onboarding/submit';
import { approve, openTicket, press, wait, workOff } from './onboarding/work';

/** The journey's days in Berlin: its working time is Monday to Friday, 08:30 to 17:00. */
const at = (day: number, time: string): string => `2026-11-${String(day)}T${time}+01:00`;
const on = (day: number, time: string): number => Date.parse(at(day, time));
const december = (day: number, time: string): number =>
  Date.parse(`2026-12-${String(day).padStart(2, '0')}T${time}+01:00`);

interface PromisedLine {
  readonly key: string;
  readonly dueAt: number;
  readonly expedited: boolean;
}

describe.each(['sqlite', 'postgres'] as const)('the whole story on %s', (database) => {
  const journey = startJourney({ database, at: at(23, '09:00') });
  // The screens are the same on both databases: they are looked at once.
  const lookAt: LookAt = database === 'sqlite' ? expectGoodScreen : () => Promise.resolve();
  let requestPath = '';

  it('a manager fills in the form, and submitting creates what the check page promised', async () => {
    const { page } = await journey.person(cast.requester);
    await fillIn(page, lookAt);
    const data = await dataOf(page, new URL(page.url()).pathname, 'drafts.$draft.check');
    const { page: check } = JSON.parse(data.text) as {
      page: { plan: { lanes: { lines: PromisedLine[] }[] } };
    };
    const promised = check.plan.lanes.flatMap(({ lines }) => lines);

    requestPath = await submit(page);
    await lookAt(page, 'the request, awaiting confirmation');
    const missing = page.getByRole('link', { name: 'Work that was not needed' });
    await missing.click();
    await page.getByRole('link', { name: 'What would bring it? Home office kit' }).click();
    await page.getByText('Kind of employment is Full-time and Work mode is Remote').waitFor();
    await lookAt(page, 'the work that the request did not need');
    await missing.click();
    await page
      .getByText('Kind of employment is Full-time and Work mode is Remote')
      .waitFor({ state: 'detached' });
    const created = await ticketsOf(journey.portal);
    const facts = ({ key, dueAt, expedited }: PromisedLine) => ({ key, dueAt, expedited });
    expect(promised.map(facts).sort(byKey)).toEqual(
      created
        .map(({ key, plannedDueAt, expedited }) => ({ key, dueAt: plannedDueAt, expedited }))
        .sort(byKey),
    );
    expect(created.map(({ key, after }) => [key, ...after])).toEqual(policy);
  });

  it('nothing is ready before the named manager confirms, and nobody else is asked', async () => {
    expect(await askedNow(journey.portal)).toEqual({ 'manager-confirms': [cast.namedManager] });
    expect(await keysIn(journey.portal, 'blocked')).toHaveLength(16);

    const { page, watch, ticket } = await openTicket(journey, 'legal.nda');
    await page.getByText('It becomes ready when the request is confirmed.').waitFor();
    await lookAt(page, 'a blocked ticket');
    expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0);
    watch.allow(/status of 409/);
    const forged = await forge(page, `/tickets/${ticket.number}`, {
      ticket: ticket.id,
      version: String(ticket.version),
      intent: 'start',
    });
    expect(forged).toMatchObject({ status: 409, text: expect.stringContaining('E-502') });
    expect((await ticketOf(journey.portal, 'legal.nda')).state).toBe('blocked');
  });

  it('the named manager confirms; what waits for nothing is ready, and its approvers are asked', async () => {
    journey.portal.holdClock(at(23, '09:30'));
    const { page } = await journey.person(cast.namedManager);
    await page.goto('/notices');
    await page.getByText('Your approval is asked').waitFor();
    await lookAt(page, 'notices');
    await page.goto('/approvals');
    await lookAt(page, 'approvals');
    await page.getByRole('link', { name: 'Confirm the onboarding' }).click();
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    await lookAt(page, 'an approval');
    await press(page, 'Approve', 'Approved.');

    expect(await keysIn(journey.portal, 'ready')).toEqual([
      'fac.desk',
      'it.laptop',
      'legal.contractor-agreement',
      'legal.nda',
    ]);
    expect((await ticketOf(journey.portal, 'legal.contractor-agreement')).dueAt).toBe(on(26, '17:00'));
    expect((await ticketOf(journey.portal, 'it.laptop')).dueAt).toBe(december(10, '17:00'));
    expect(await askedNow(journey.portal)).toEqual({
      'head-approves-software': [cast.headOfEngineering],
      'manager-approves-privileged': [cast.namedManager],
    });
  });

  it('waiting moves a working-day target by the working time waited, and a date-bound one not at all', async () => {
    journey.portal.holdClock(at(23, '11:00'));
    const legal = await openQueueAndTake('legal', 'Contractor agreement');
    await lookAt(legal, 'a ready ticket');
    await press(legal, 'Start', 'Started.');
    await wait(legal, 'Wait for a vendor', 'Their lawyer reads it');
    await lookAt(legal, 'a ticket that waits');
    const { page: laptop } = await openTicket(journey, 'it.laptop');
    await press(laptop, 'Start', 'Started.');
    await wait(laptop, 'Wait for a vendor', 'Ordered, three days');
    expect((await ticketOf(journey.portal, 'it.laptop')).nextAlertAt).toBeNull();

    // Monday 11:00 to Tuesday 11:00 is one working day of eight and a half hours.
    journey.portal.holdClock(at(24, '11:00'));
    const { page } = await openTicket(journey, 'legal.contractor-agreement');
    await press(page, 'Resume', 'Taken up again');
    expect((await ticketOf(journey.portal, 'legal.contractor-agreement')).dueAt).toBe(on(27, '17:00'));
    await page.getByText('27 Nov').first().waitFor();
    await press(page, 'Done', 'Done.');
    await workOff(journey, 'legal.nda');
  });

  it('finishing prerequisites makes tickets ready, one department after the other', async () => {
    expect(await keysIn(journey.portal, 'ready')).toEqual(['fac.desk', 'fin.vendor', 'hr.record']);
    // Ready on Tuesday at 11:00: six working hours that day, two on Wednesday morning.
    expect((await ticketOf(journey.portal, 'hr.record')).dueAt).toBe(on(25, '10:30'));
    expect((await ticketOf(journey.portal, 'it.account')).state).toBe('blocked');

    journey.portal.holdClock(at(24, '14:00'));
    await workOff(journey, 'hr.record');
    expect((await ticketOf(journey.portal, 'it.account')).dueAt).toBe(on(25, '13:30'));
    await workOff(journey, 'fin.vendor');
    await workOff(journey, 'fac.desk');
    await workOff(journey, 'fac.badge');
  });

  it('alerts come at their percentages, to the right persons', async () => {
    const { page, ticket } = await openTicket(journey, 'it.account');
    await press(page, 'Start', 'Started.');
    const told = (percent: number): Promise<readonly string[]> =>
      toldOf(journey.portal, ticket.id, `alert-${String(percent)}`);
    const workAt = async (day: number, time: string): Promise<void> => {
      journey.portal.holdClock(at(day, time));
      await journey.portal.work();
    };
    // Eight working hours from Tuesday 14:00: half is Wednesday 09:30, the end Wednesday 13:30.
    await workAt(25, '09:29');
    expect(await told(50)).toEqual([]);
    await workAt(25, '09:30');
    expect(await told(50)).toEqual([cast.agents.it]);
    await workAt(25, '11:53');
    expect(await told(80)).toEqual([]);
    await workAt(25, '11:54');
    expect(await told(80)).toEqual(cast.teamLeadsOfIt);
    expect((await ticketOf(journey.portal, 'it.account')).priority).toBe('normal');
    await workAt(25, '13:30');
    expect(await told(100)).toEqual([cast.headOfIt]);
    expect((await ticketOf(journey.portal, 'it.account')).priority).toBe('high');
    await workAt(26, '08:59');
    expect(await told(150)).toEqual([]);
    await workAt(26, '09:00');
    expect(await told(150)).toEqual([cast.requester]);
    await journey.portal.work();
    expect(await told(150)).toEqual([cast.requester]);
    // The laptop has been waiting all the while: nobody is told of it.
    const laptop = await ticketOf(journey.portal, 'it.laptop');
    expect(await toldOf(journey.portal, laptop.id, 'alert-50')).toEqual([]);

    const agent = await journey.person(cast.agents.it);
    await agent.page.goto('/queue/it');
    await agent.page.getByRole('link', { name: 'Directory account' }).waitFor();
    await lookAt(agent.page, 'a queue with a late ticket');
    expect(
      await agent.page.locator('td[data-label="Key date"]').evaluateAll((cells) => {
        const lines = document.createRange();
        return cells.map((cell) => {
          lines.selectNodeContents(cell);
          return lines.getClientRects().length;
        });
      }),
    ).toSatisfy((lines: readonly number[]) => lines.length > 0 && lines.every((count) => count === 1));
  });

  it('a look at a ticket that is not theirs is refused in its panel, beside the queue', async () => {
    const { page, watch } = await journey.person(cast.agents.it);
    watch.allow(/status of 404/);
    const { number } = await ticketOf(journey.portal, 'hr.record');
    expect((await page.goto(`/queue/it/${number}`))?.status()).toBe(404);
    const panel = page.getByRole('complementary', { name: `${number}, a look inside` });
    expect(await panel.textContent()).toContain('E-104');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('queue');
    await lookAt(page, 'a look inside that is refused');
    await panel.getByRole('link', { name: 'Back to the queue' }).click();
    await page.waitForURL('**/queue/it');
    // The address changes first, then what is shown.
    await panel.waitFor({ state: 'detached' });
  });

  it('approvals are asked one after the other, of those whom the policy names', async () => {
    const { page } = await openTicket(journey, 'it.account');
    await press(page, 'Done', 'Done.');
    expect(await keysIn(journey.portal, 'ready')).toEqual([
      'it.mailbox',
      'it.security-training',
      'it.vpn-mfa',
    ]);

    await approve(journey, cast.headOfEngineering, 'Approve other software');
    await approve(journey, cast.namedManager, 'Approve privileged access as manager');
    expect(await askedNow(journey.portal)).toEqual({ 'security-approves-privileged': cast.securityOfficers });
    expect((await ticketOf(journey.portal, 'it.privileged-access')).state).toBe('blocked');
    await approve(journey, cast.securityOfficers[0], 'Approve privileged access as security officer');
    expect(await askedNow(journey.portal)).toEqual({});
    expect(await keysIn(journey.portal, 'ready')).toContain('it.privileged-access');
  });

  it('the rest is worked, the requester accepts the result, and the request closes', async () => {
    const { page: laptop } = await openTicket(journey, 'it.laptop');
    await press(laptop, 'Resume', 'Taken up again');
    expect((await ticketOf(journey.portal, 'it.laptop')).dueAt).toBe(december(10, '17:00'));
    await press(laptop, 'Done', 'Done.');
    for (;;) {
      const [next] = await keysIn(journey.portal, 'ready');
      if (next === undefined) break;
      await workOff(journey, next);
    }
    expect(await keysIn(journey.portal, 'done')).toHaveLength(16);
    expect((await theRequest(journey.portal)).state).toBe('in-review');

    const { page } = await journey.person(cast.requester);
    await page.goto('/requests');
    await lookAt(page, 'my requests');
    await page.getByRole('link', { name: 'Onboard a new employee' }).click();
    await page.getByRole('button', { name: 'Accept the result' }).waitFor();
    await lookAt(page, 'the request, in review');
    await press(page, 'Accept the result', 'the request is closed');
    await lookAt(page, 'the request, closed');
    expect((await theRequest(journey.portal)).state).toBe('closed');
  });

  it('an employee who signs in sees none of it', async () => {
    const { page, watch } = await journey.person(cast.bystander);
    watch.allow(/status of 40[34]/);
    const ticket = await ticketOf(journey.portal, 'it.account');
    const [approval] = await journey.portal.database.knex('approvals').select('id');
    const closed = [
      { path: requestPath, route: 'requests.$request', status: 404 },
      { path: `/tickets/${ticket.number}`, route: 'tickets.$ticket', status: 404 },
      { path: `/tickets/${ticket.id}`, route: 'tickets.$ticket', status: 404 },
      { path: `/approvals/${approval.id}`, route: 'approvals.$approval', status: 404 },
      { path: '/queue/it', route: 'queue.$department', status: 403 },
    ];
    for (const { path, route, status } of closed) {
      const shown = await page.goto(path);
      expect(shown?.status(), path).toBe(status);
      expectNothingTold(await page.content());
      await lookAt(page, `${path} for somebody whom it does not concern`);
      const data = await dataOf(page, path, route);
      expect(data.status, `${path} as data`).toBe(status);
      expectNothingTold(data.text);
    }
    const open = [
      { path: '/', route: '_index' },
      { path: '/requests', route: 'requests._index' },
      { path: '/approvals', route: 'approvals._index' },
      { path: '/notices', route: 'notices' },
    ];
    for (const { path, route } of open) {
      const data = await dataOf(page, path, route);
      expect(data.status, path).toBe(200);
      expectNothingTold(data.text);
    }
  });

  /** Finds a ticket in a department's queue, and takes it. */
  async function openQueueAndTake(department: keyof typeof cast.agents, title: string) {
    const { page } = await journey.person(cast.agents[department]);
    await page.goto(`/queue/${department}`);
    await page.getByRole('link', { name: title }).click();
    await press(page, 'Take it', 'It is yours now.');
    return page;
  }
});

function expectNothingTold(text: string): void {
  for (const word of tellingWords) expect(text).not.toContain(word);
}

function byKey(one: { key: string }, other: { key: string }): number {
  return one.key < other.key ? -1 : 1;
}

/** What the policy opens for these answers: each ticket with the tickets before it. */
const policy = [
  ['legal.contractor-agreement'],
  ['legal.nda'],
  ['hr.record', 'legal.contractor-agreement'],
  ['it.account', 'hr.record', 'legal.nda'],
  ['it.mailbox', 'it.account'],
  ['it.laptop'],
  ['it.vpn-mfa', 'it.account'],
  ['it.software:ide', 'it.account', 'it.laptop'],
  ['it.software:containers', 'it.account', 'it.laptop'],
  ['it.software:cloud-console', 'it.account', 'it.laptop'],
  ['it.other-software', 'it.account'],
  ['it.privileged-access', 'it.account'],
  ['it.security-training', 'it.account'],
  ['fac.desk'],
  ['fac.badge', 'hr.record'],
  ['fin.vendor', 'legal.contractor-agreement'],
];
