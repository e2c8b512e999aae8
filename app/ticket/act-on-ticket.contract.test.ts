import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTicketPage } from '../../requests/read-ticket-page';
import { takeNextTicket } from '../../requests/take-next-ticket';
import { formVisit } from '../../tests/builders/form-visit';
import { submitted, type RequestStory } from '../../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { actOnTicket } from './act-on-ticket.server';

describeOnBothDatabases('the forms of a ticket page', (open) => {
  let company: ServiceCompany;
  let story: RequestStory;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  beforeEach(async () => {
    story = await submitted(company);
  });

  async function send(fields: Parameters<typeof formVisit>[2], number = 'LEG-3', key = 'legal.nda') {
    const { id, version } = await story.ticket(key);
    const visit = await formVisit(company, number, { ticket: id, version, ...fields });
    return actOnTicket(visit, 'LEG-1');
  }

  describe('each does one thing and says what it did', () => {
    it('claim, start, wait, resume, done', async () => {
      expect(await send({ intent: 'claim' })).toBe('/tickets/LEG-1?did=claim');
      expect(await send({ intent: 'start' })).toBe('/tickets/LEG-1?did=start');
      expect(await send({ intent: 'wait-for-vendor', reason: 'Notary' })).toBe(
        '/tickets/LEG-1?did=wait-for-vendor',
      );
      expect(await send({ intent: 'resume' })).toBe('/tickets/LEG-1?did=resume');
      expect(await send({ intent: 'done', checked: ['0'] })).toBe('/tickets/LEG-1?did=done');
      expect(await story.ticket('legal.nda')).toMatchObject({ state: 'done' });
    });

    it('comment, for the department or for the requester', async () => {
      await send({ intent: 'comment', body: 'among us', visibility: 'internal' });
      await send({ intent: 'comment', body: 'for you', visibility: 'requester' });
      const { id } = await story.ticket('legal.nda');
      const { timeline } = await readTicketPage(company.context, await company.viewer('LEG-3'), id);
      expect(timeline.filter((entry) => entry.type === 'commented').map((entry) => entry.data)).toEqual([
        { body: 'among us', visibility: 'internal' },
        { body: 'for you', visibility: 'requester' },
      ]);
    });

    it('assign to a colleague, and back into the queue', async () => {
      await send({ intent: 'assign', to: 'LEG-4' }, 'LEG-2');
      expect(await story.ticket('legal.nda')).toMatchObject({ assigneeId: 'LEG-4' });
      await send({ intent: 'assign', to: '' }, 'LEG-2');
      expect(await story.ticket('legal.nda')).toMatchObject({ assigneeId: null });
    });
  });

  it('"done and next" leads to the ticket that was taken, or to the queue when none is free', async () => {
    await story.start('legal.nda');
    expect(await send({ intent: 'done-next', department: 'legal' })).toMatch(
      /^\/tickets\/LEG-\d+\?did=done-next$/,
    );
    const viewer = await company.viewer('LEG-4');
    while ((await takeNextTicket(company.context, viewer, 'legal')) !== null);
    const last = await submitted(company);
    await last.start('legal.nda');
    while ((await takeNextTicket(company.context, viewer, 'legal')) !== null);
    const { id, version } = await last.ticket('legal.nda');
    const form = { ticket: id, version, intent: 'done-next', department: 'legal' };
    expect(await actOnTicket(await formVisit(company, 'LEG-3', form), 'LEG-1')).toBe(
      '/queue/legal?next=none',
    );
  });

  it('a version that is missing, or no number, is out of date', async () => {
    await expect(send({ intent: 'start', version: '' })).rejects.toMatchObject({ code: 'E-201' });
    await expect(send({ intent: 'start', version: 'x' })).rejects.toMatchObject({ code: 'E-201' });
  });

  it('an act that the page does not have is a malformed form', async () => {
    await expect(send({ intent: 'explode' })).rejects.toMatchObject({ code: 'E-902' });
    await expect(send({})).rejects.toMatchObject({ code: 'E-902' });
  });

  it('a ticket of another department answers as if it did not exist', async () => {
    await expect(send({ intent: 'start' }, 'FIN-3')).rejects.toMatchObject({ code: 'E-104' });
  });
});
