import { beforeAll, describe, expect, it } from 'vitest';
import { republishWork } from '../../tests/builders/republish';
import { submitted } from '../../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { readMissingWork } from './read-missing-work';

const key = 'employee-onboarding';
const onSite = { workMode: 'on-site', homeAddress: undefined };
const text = (en: string) => ({ en, 'zh-CN': en });
const answer = (field: string) => ({ var: `answers.${field}` });

describeOnBothDatabases('the work that a request did not need', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  async function missing(requestId: string, number: string, asked?: string, locale = 'en') {
    const viewer = { ...(await company.viewer(number)), locale };
    return readMissingWork(company.context, viewer, requestId, asked);
  }

  async function missed(requestId: string, number: string, ticket: string, locale = 'en') {
    const { tickets, opening } = await missing(requestId, number, ticket, locale);
    return { ...tickets.find((each) => each.key === ticket), opening };
  }

  it('is told by the clause that failed with what was answered, and by the answers that open it', async () => {
    const { requestId, tickets } = await submitted(company, 'ENG-2', contractorAnswers(onSite));
    const opened = (await tickets()).map((ticket) => ticket.key);
    const { tickets: told, more, itemVersion, opening } = await missing(requestId, 'ENG-2');
    expect({ more, itemVersion, opening }).toEqual({ more: 0, itemVersion: 1, opening: null });
    expect(told.map((ticket) => ticket.key).filter((each) => opened.includes(each))).toEqual([]);
    expect(await missed(requestId, 'ENG-2', 'it.ship-laptop')).toMatchObject({
      title: 'Ship the laptop',
      because: ['Work mode is not Remote (it is On site)'],
      reasons: [{ rule: 'it.ship-laptop', text: expect.stringContaining('emote') as string }],
      opening: { key: 'it.ship-laptop', ways: ['Work mode is Remote'], complete: true },
    });
    expect(await missed(requestId, 'ENG-2', 'it.ship-laptop', 'zh-CN')).toMatchObject({
      because: [expect.stringMatching(/不是“.+”（实际为“.+”）$/)],
      opening: { ways: [expect.stringMatching(/为“.+”$/)] },
    });
    const { because, opening: kit } = await missed(requestId, 'ENG-2', 'fac.home-office-kit');
    expect(because).toEqual(['Work mode is not Remote (it is On site)']);
    expect(kit?.ways).toContain('Kind of employment is Full-time and Work mode is Remote');
    expect(await missed(requestId, 'ENG-2', 'it.software:office-suite')).toMatchObject({
      because: [expect.stringMatching(/^Software does not include Office/)],
      reasons: [],
      opening: { ways: [expect.stringMatching(/^Software includes Office/)] },
    });
  });

  it('asks for a ticket that is missing: another is passed over', async () => {
    const { requestId } = await submitted(company);
    expect((await missing(requestId, 'ENG-2', 'it.account')).opening).toBeNull();
    expect((await missing(requestId, 'ENG-2', 'it.none')).opening).toBeNull();
  });

  it('is told to nobody who is not shown the work', async () => {
    const { requestId } = await submitted(company);
    const refused = { code: 'E-104' };
    await expect(missing(requestId, 'ENG-3')).rejects.toMatchObject(refused);
    const answers = { topic: 'device', description: 'The screen stays dark after it.', urgency: 'can-wait' };
    const problem = await submitted(company, 'ENG-3', answers, 'report-problem');
    await expect(missing(problem.requestId, 'ENG-3')).rejects.toMatchObject(refused);
    expect((await missing(problem.requestId, 'IT-3')).itemVersion).toBe(1);
  });

  describe('that hangs on an answer which not everybody may see', () => {
    const secrets = ['CC-4711', 'CC-1234'] as const;
    const stories = new Map<string, string>();
    beforeAll(async () => {
      await republishWork(company.context, key, ({ rules }) => {
        const [pattern] = rules.find(({ id }) => id === 'it.ship-laptop')!.then;
        const opening = (id: string, when: object) =>
          rules.push({
            ...{ id, text: text(`Rule ${id} of the cost centre`), when },
            then: [
              {
                ticket: {
                  ...pattern!.ticket!,
                  key: id,
                  title: text(id),
                  after: [],
                  shows: [],
                  approvals: [],
                },
              },
            ],
          });
        const remote = { '==': [answer('workMode'), 'remote'] };
        const paid = { '==': [answer('costCenter'), secrets[0]] };
        opening('hidden.alone', { '!': [paid] });
        opening('hidden.too', { and: [paid, remote] });
        opening('hidden.or', { or: [{ '==': [answer('costCenter'), 'CC-0000'] }, remote] });
      });
      for (const costCenter of secrets) {
        const story = await submitted(company, 'ENG-2', contractorAnswers({ ...onSite, costCenter }));
        stories.set(costCenter, story.requestId);
      }
    });

    it('is told whole to those who may', async () => {
      const requestId = stories.get('CC-4711') ?? '';
      expect(await missed(requestId, 'ENG-2', 'hidden.alone')).toMatchObject({
        because: ['Cost centre is CC-4711'],
        reasons: [{ text: 'Rule hidden.alone of the cost centre' }],
      });
      expect((await missed(requestId, 'ENG-2', 'hidden.too')).opening?.ways).toEqual(['Work mode is Remote']);
    });

    it('is told without it to the others, who can conclude nothing', async () => {
      const told = async (costCenter: string) => {
        const requestId = stories.get(costCenter) ?? '';
        const asked = ['hidden.alone', 'hidden.too', 'hidden.or'].map((each) =>
          missed(requestId, 'IT-3', each),
        );
        return Promise.all(asked);
      };
      const [alone, too, or] = await told('CC-4711');
      const unread = ['it depends on an answer that you may not see'];
      expect(alone).toMatchObject({ because: unread, reasons: [{ text: null }], opening: { ways: [] } });
      // What fails in any case is told; that the rest holds is not.
      const workMode = ['Work mode is not Remote (it is On site)'];
      expect(too).toMatchObject({ because: workMode, reasons: [{ text: null }], opening: { ways: [] } });
      expect(or).toMatchObject({ because: unread, opening: { ways: ['Work mode is Remote'] } });
      const [, ...others] = await told('CC-1234');
      expect(others).toEqual([too, or]);
      for (const secret of ['Cost', ...secrets, 'CC-0000'])
        expect(JSON.stringify([alone, too, or])).not.toContain(`${secret}`);
    });
  });

  it('is told by the version under which it was asked', async () => {
    const { requestId } = await submitted(company, 'ENG-2', contractorAnswers(onSite));
    const before = await missed(requestId, 'ENG-2', 'it.ship-laptop');
    await republishWork(company.context, key, ({ rules }) => {
      const rule = rules.find(({ id }) => id === 'it.ship-laptop')!;
      rule.when = { '==': [answer('workMode'), 'hybrid'] };
    });
    expect(await missed(requestId, 'ENG-2', 'it.ship-laptop')).toEqual(before);
  });
});
