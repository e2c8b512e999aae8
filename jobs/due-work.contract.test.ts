import { beforeAll, describe, expect, it } from 'vitest';
import { submitted, type RequestStory } from '../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { eventsOfTickets } from '../tickets/history-store.server';
import { moveTicket } from '../requests/work-ticket';
import { reportMissing } from '../requests/review-request';
import { findRequest } from '../requests/request-store.server';
import { runDueWork } from './due-work';
import { rebuildClocks } from './rebuild-clocks';
import { startWorker } from './run-worker';

const problem = {
  topic: 'account',
  description: 'I can no longer sign in to the portal',
  urgency: 'hinders-me',
};

describeOnBothDatabases('work that time makes due', (open, databases) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const at = (time: string) => company.at(`2026-11-23T${time}:00+01:00`);

  /** Kinds of notices of a ticket by reader, in the order in which they were given. */
  async function told(ticketId: string): Promise<string[]> {
    const rows: { kind: string; person_id: string }[] = await company.database
      .knex('notices')
      .where({ ticket_id: ticketId })
      .where('kind', 'like', 'alert-%')
      .orderBy(['at', 'id']);
    return rows.map((row) => `${row.kind} ${row.person_id}`);
  }
  const report = () => submitted(company, 'ENG-3', problem, 'report-problem');
  async function move(
    story: RequestStory,
    key: string,
    order: 'wait-for-vendor' | 'resume' | 'done',
  ): Promise<void> {
    const { id, version } = await story.ticket(key);
    const agent = await company.viewer('IT-3');
    await moveTicket(company.context, agent, id, { version, move: order, reason: 'Waiting for a part' });
  }

  describe('alerts of a ticket of eight working hours', () => {
    it('come at 50, 80, 100 and 150 %, each at its instant and once, to those whom the policy names', async () => {
      at('09:00');
      const story = await report();
      const { id } = await story.ticket('problem');
      const steps: [time: string, given: number][] = [
        ['2026-11-23T12:59:59+01:00', 0],
        ['2026-11-23T13:00:00+01:00', 1],
        ['2026-11-23T15:23:59+01:00', 0],
        ['2026-11-23T15:24:00+01:00', 1],
        ['2026-11-23T16:59:59+01:00', 0],
        ['2026-11-23T17:00:00+01:00', 1],
        ['2026-11-24T12:29:59+01:00', 0],
        ['2026-11-24T12:30:00+01:00', 1],
        ['2026-12-18T12:30:00+01:00', 0],
      ];
      for (const [time, given] of steps) {
        company.at(time);
        expect((await runDueWork(company.context)).alerts, time).toBe(given);
      }
      const queue = ['IT-1', 'IT-2', 'IT-3', 'IT-4', 'SEC-1', 'SEC-2'].map((number) => `alert-50 ${number}`);
      expect(await told(id)).toEqual([...queue, 'alert-80 IT-2', 'alert-100 IT-1', 'alert-150 ENG-3']);
      expect(await story.ticket('problem')).toMatchObject({
        priority: 'high',
        alertLevel: 150,
        nextAlertAt: null,
      });
    });

    it('remind the person who has it, and are caught up with in their order by a worker that was away', async () => {
      at('09:00');
      const story = await report();
      await story.start('problem');
      const { id } = await story.ticket('problem');
      company.at('2026-11-27T09:00:00+01:00');
      expect((await runDueWork(company.context)).alerts).toBe(4);
      expect(await told(id)).toEqual(['alert-50 IT-3', 'alert-80 IT-2', 'alert-100 IT-1', 'alert-150 ENG-3']);
      const types = (await eventsOfTickets(company.database.knex, [id])).map((event) => event.type);
      expect(types.slice(4)).toEqual(['alerted', 'alerted', 'alerted', 'raised', 'alerted']);
    });

    it('stand while the ticket waits, and the due time moves by the working time spent waiting', async () => {
      at('09:00');
      const story = await report();
      await story.start('problem');
      at('11:00');
      await move(story, 'problem', 'wait-for-vendor');
      expect((await story.ticket('problem')).nextAlertAt).toBeNull();
      company.at('2026-11-24T10:00:00+01:00');
      expect((await runDueWork(company.context)).alerts).toBe(0);
      // Six hours on Monday, one and a half on Tuesday.
      await move(story, 'problem', 'resume');
      const { dueAt, nextAlertAt } = await story.ticket('problem');
      expect(dueAt).toBe(Date.parse('2026-11-24T16:00:00+01:00'));
      expect(nextAlertAt).toBe(Date.parse('2026-11-24T12:00:00+01:00'));
      company.at('2026-11-24T12:00:00+01:00');
      expect((await runDueWork(company.context)).alerts).toBe(1);
      await move(story, 'problem', 'done');
      company.at('2026-12-01T12:00:00+01:00');
      expect((await runDueWork(company.context)).alerts).toBe(0);
    });

    it('are given once, however many workers look at once', async () => {
      at('09:00');
      const stories = await Promise.all(Array.from({ length: 8 }, report));
      const ids = await Promise.all(stories.map(async (story) => (await story.ticket('problem')).id));
      const second = databases.openAgain(company.database);
      second.holdClock(Date.parse('2026-11-23T13:00:00+01:00'));
      at('13:00');
      const contexts = [company.context, { ...company.context, database: second }];
      const done = await Promise.all([...contexts, ...contexts].map(runDueWork));
      expect(done.reduce((sum, each) => sum + each.alerts, 0)).toBe(8);
      for (const id of ids) expect(await told(id)).toHaveLength(6);
    });
  });

  it('closes a review that nobody answered, at its end and not before', async () => {
    at('09:00');
    const story = await report();
    await story.workOff('problem');
    const state = async () => (await findRequest(company.database.knex, story.requestId))?.state;
    company.at('2026-11-30T16:59:59+01:00');
    expect((await runDueWork(company.context)).reviews).toBe(0);
    expect(await state()).toBe('in-review');
    company.at('2026-11-30T17:00:00+01:00');
    expect((await runDueWork(company.context)).reviews).toBe(1);
    expect(await state()).toBe('closed');
    expect((await runDueWork(company.context)).reviews).toBe(0);
  });

  it('rebuilds every clock from history to what is stored', async () => {
    at('09:00');
    const story = await submitted(company, 'ENG-2', contractorAnswers());
    await story.workOff('legal.contractor-agreement');
    await story.start('legal.nda');
    at('14:00');
    const nda = await story.ticket('legal.nda');
    const legal = await company.viewer('LEG-3');
    await moveTicket(company.context, legal, nda.id, {
      version: nda.version,
      move: 'wait-for-requester',
      reason: 'Which entity?',
    });
    const reopened = await report();
    await reopened.workOff('problem');
    company.at('2026-11-26T10:00:00+01:00');
    const request = (await findRequest(company.database.knex, reopened.requestId))!;
    await reportMissing(company.context, await company.viewer('ENG-3'), request.id, {
      version: request.version,
      ticketIds: [(await reopened.ticket('problem')).id],
      reason: 'Still locked',
    });
    await runDueWork(company.context);

    expect(await rebuildClocks(company.context)).toBe(0);
    const before = [...(await story.tickets()), ...(await reopened.tickets())];
    const wrong = {
      due_at: 0,
      ready_at: null,
      expedited: true,
      paused_at: 1,
      next_alert_at: 7,
      alert_level: 50,
    };
    await company.database.transaction((trx) =>
      trx('tickets').where({ request_id: story.requestId }).update(wrong),
    );
    expect(await rebuildClocks(company.context)).toBe((await story.tickets()).length);
    expect([...(await story.tickets()), ...(await reopened.tickets())]).toEqual(before);
    const again = await reopened.ticket('problem');
    expect(again).toMatchObject({ state: 'ready', expedited: true, alertLevel: 0 });
    expect(again.dueAt).toBe(Date.parse('2026-11-26T14:00:00+01:00'));
  });

  it('is done by a worker until it is stopped, past passes that fail', async () => {
    at('09:00');
    const story = await report();
    at('13:00');
    const errors: unknown[] = [];
    let fail = true;
    const flaky = {
      ...company.context,
      database: {
        ...company.database,
        now: () => {
          if (!fail) return company.database.now();
          fail = false;
          return Promise.reject(new Error('the database went away'));
        },
      },
    };
    const worker = startWorker(flaky, { interval: 5, onError: (error) => errors.push(error) });
    const { id } = await story.ticket('problem');
    await expect.poll(() => told(id)).toHaveLength(6);
    await worker.stop();
    expect(errors).toHaveLength(1);
    at('17:00');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await told(id)).toHaveLength(6);
  });
});
