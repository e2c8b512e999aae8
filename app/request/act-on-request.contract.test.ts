import { beforeAll, expect, it } from 'vitest';
import { readRequestPage } from '../../requests/read-request-page';
import { formVisit } from '../../tests/builders/form-visit';
import { submitted, type RequestStory } from '../../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { actOnRequest } from './act-on-request.server';

describeOnBothDatabases('the forms of a request page', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  const page = async ({ requestId }: RequestStory, number = 'ENG-2') =>
    readRequestPage(company.context, await company.viewer(number), requestId);

  async function send(
    story: RequestStory,
    fields: Parameters<typeof formVisit>[2],
    number = 'ENG-2',
    requester = 'ENG-2',
  ) {
    const { version } = await page(story, requester);
    return actOnRequest(await formVisit(company, number, { request: story.requestId, version, ...fields }));
  }

  it('withdraw, while nothing is done', async () => {
    const story = await submitted(company);
    expect(await send(story, { intent: 'withdraw' })).toBe('withdraw');
    expect((await page(story)).state).toBe('cancelled');
  });

  it('answer a department, and ask to cancel once work is done', async () => {
    const story = await submitted(company);
    const { id: ticket } = await story.ticket('legal.nda');
    expect(await send(story, { intent: 'reply', ticket, body: 'Tomorrow.' })).toBe('reply');
    expect((await page(story)).timeline.at(-1)?.data).toMatchObject({ body: 'Tomorrow.' });
    await story.workOff('legal.nda');
    await expect(send(story, { intent: 'ask-to-cancel', reason: ' ' })).rejects.toMatchObject({
      code: 'E-504',
    });
    expect(await send(story, { intent: 'ask-to-cancel', reason: 'Another offer' })).toBe('ask-to-cancel');
    await expect(send(story, { intent: 'decline' }, 'LEG-1')).rejects.toMatchObject({ code: 'E-504' });
    expect(await send(story, { intent: 'agree' }, 'LEG-1')).toBe('agree');
    expect((await page(story)).state).toBe('cancelled');
  });

  it('say what is missing: in tickets, or in the whole where tickets are not shown', async () => {
    const problem = {
      topic: 'desk',
      description: 'The lamp above my desk flickers all day long.',
      urgency: 'can-wait',
    };
    const story = await submitted(company, 'ENG-3', problem, 'report-problem');
    const [ticket] = await story.tickets();
    await story.workOff(ticket!.key);
    await expect(
      send(story, { intent: 'missing', reason: 'Still flickers' }, 'ENG-3', 'ENG-3'),
    ).rejects.toMatchObject({ code: 'E-306' });
    expect(
      await send(story, { intent: 'missing', whole: '1', reason: 'Still flickers' }, 'ENG-3', 'ENG-3'),
    ).toBe('missing');
    expect((await story.tickets()).map((each) => each.state)).toEqual(['ready']);
  });

  it('an act that the page does not have is a malformed form', async () => {
    const story = await submitted(company);
    await expect(send(story, { intent: 'delete' })).rejects.toMatchObject({ code: 'E-902' });
  });

  it('a request of somebody else answers as if it did not exist', async () => {
    const story = await submitted(company);
    await expect(send(story, { intent: 'withdraw' }, 'SAL-1')).rejects.toMatchObject({ code: 'E-104' });
  });
});
