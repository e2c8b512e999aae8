import { beforeAll, expect, it } from 'vitest';
import { republishWork } from '../tests/builders/republish';
import { submitted } from '../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { explainTicket } from './explain-request-ticket';
import { findRequest } from './request-store.server';

const answers = { topic: 'device', description: 'The screen stays dark after it.', urgency: 'can-wait' };
const words = (en: string) => ({ en, 'zh-CN': en });

describeOnBothDatabases('rules that are published while requests are open', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  it('change no ticket of them, and why they came is told by their own version', async () => {
    const running = await submitted(company, 'ENG-3', answers, 'report-problem');
    await running.start('problem');
    const rows = async () => ({
      tickets: await running.tickets(),
      request: await findRequest(company.database.knex, running.requestId),
      stored: await company.database.knex('requests').where({ id: running.requestId }),
    });
    const before = await rows();
    const { id } = await running.ticket('problem');
    const why = await explainTicket(company.context, await company.viewer('IT-1'), id);

    await republishWork(company.context, 'report-problem', ({ rules }) => {
      const { ticket } = rules[0]!.then[0]!;
      rules[0]!.text = words('Everything is urgent now');
      rules[0]!.then = [{ ticket: { ...ticket!, key: 'other', priority: 'urgent' } }];
      rules[0]!.when = { '!=': [{ var: 'answers.topic' }, 'pay'] };
    });
    expect(await rows()).toEqual(before);
    expect(await explainTicket(company.context, await company.viewer('IT-1'), id)).toEqual(why);
    const next = await submitted(company, 'ENG-3', answers, 'report-problem');
    expect((await next.tickets()).map(({ key, priority }) => [key, priority])).toEqual([['other', 'urgent']]);
  });
});
