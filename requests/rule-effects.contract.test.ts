import { beforeAll, beforeEach, expect, it } from 'vitest';
import { liveCalendars } from '../catalog/calendar-store.server';
import { findLiveItem } from '../catalog/item-store.server';
import { changeAnswers } from '../tests/builders/changed-answers';
import { republishWork } from '../tests/builders/republish';
import { submitted, type RequestStory } from '../tests/builders/request-story';
import { monday, serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { listMyNotices } from './list-notices';
import { planSubmission } from './submission/plan-submission';

const answers = {
  topic: 'device',
  description: 'The screen stays dark after the update.',
  urgency: 'stops-me',
};
const words = (en: string) => ({ en, 'zh-CN': `${en}。` });
const isUrgent = { '==': [{ var: 'answers.urgency' }, 'stops-me'] };

describeOnBothDatabases('what rules do besides opening tickets', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    await republishWork(company.context, 'report-problem', ({ rules }) => {
      const to = ['head-of:it', 'manager-of:requester', 'head-of:sales'];
      const quoting = { key: 'urgent', to, text: words('Somebody cannot work: {answer:topic}') };
      const plain = { key: 'plain', to: ['head-of:sales'], text: words('Somebody cannot work') };
      const approval = { key: 'head', title: words('Agree'), order: 1, approvers: ['head-of:facilities'] };
      const isBuilding = { '==': [{ var: 'answers.topic' }, 'building'] };
      rules.push(
        { id: 'tell', text: words('Tell'), when: isUrgent, then: [{ notice: quoting }, { notice: plain }] },
        { id: 'raise', text: words('Raise'), when: isUrgent, then: [{ priority: { set: 'urgent' } }] },
        { id: 'ask', text: words('Ask'), when: isBuilding, then: [{ approval }] },
      );
    });
  });
  beforeEach(() => company.at(monday));

  const toldTo = async (number: string, { requestId }: RequestStory) =>
    (await listMyNotices(company.context, await company.viewer(number))).rows
      .filter((notice) => notice.requestId === requestId && notice.kind === 'told-by-rule')
      .map(({ data }) => data);

  it('tells those who are meant and may read it, as it was planned', async () => {
    const viewer = await company.viewer('ENG-3');
    const { knex } = company.database;
    const version = await findLiveItem(knex, 'report-problem');
    if (!version) throw new Error('The item is not live');
    const now = await company.database.now();
    const asked = { viewer, version, live: await liveCalendars(knex), answers, now, mode: 'submit' } as const;
    const { plan } = await planSubmission(knex, asked);
    expect(plan.json.notices?.map(({ key, text }) => [key, text])).toEqual([
      ['urgent', 'Somebody cannot work: Device'],
      ['plain', 'Somebody cannot work'],
    ]);

    const story = await submitted(company, 'ENG-3', answers, 'report-problem');
    const urgent = { notice: 'urgent', ...plan.work?.noticeDetails.get('urgent')?.text };
    expect(await toldTo('IT-1', story)).toEqual([{ ...urgent, leads: 1 }]);
    // Neither reads answers of the request; what quotes none of them may be told to anybody.
    expect(await toldTo('ENG-2', story)).toEqual([]);
    expect(await toldTo('SAL-1', story)).toEqual([
      { notice: 'plain', ...words('Somebody cannot work'), leads: 0 },
    ]);
    expect((await story.ticket('problem')).priority).toBe('urgent');
    expect((await story.ticket('problem')).state).toBe('ready');
  });

  it('asks its approval of the request before any work', async () => {
    const story = await submitted(company, 'ENG-3', { ...answers, topic: 'building' }, 'report-problem');
    expect((await story.ticket('problem')).state).toBe('blocked');
    expect(await story.asked('head')).toEqual(['FAC-1']);
    await story.decide('head', 'FAC-1', 'approve');
    expect((await story.ticket('problem')).state).toBe('ready');
  });

  it('tells nobody twice, however often the answers change', async () => {
    const calm = { ...answers, urgency: 'can-wait' };
    const story = await submitted(company, 'ENG-3', calm, 'report-problem');
    expect(await toldTo('IT-1', story)).toEqual([]);
    const change = (urgency: string) => changeAnswers(company, story.requestId, 'ENG-3', { urgency });
    for (const urgency of ['stops-me', 'can-wait', 'stops-me', 'hinders-me'])
      expect(await change(urgency)).toMatchObject({ outcome: 'submitted' });
    expect(await toldTo('IT-1', story)).toHaveLength(1);
    expect((await story.ticket('problem')).priority).toBe('normal');
  });
});
