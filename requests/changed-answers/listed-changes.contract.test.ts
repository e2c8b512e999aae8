import { expect, it } from 'vitest';
import { openChange } from '../../tests/builders/changed-answers';
import { submitted } from '../../tests/builders/request-story';
import { monday, serviceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { deleteDraft } from '../drafts/delete-draft';
import { listDrafts } from '../drafts/read-draft';
import { findRequest } from '../request-store.server';
import { withdrawRequest } from '../withdraw-request';

describeOnBothDatabases('a change that is not sent', (open) => {
  it('is listed among the drafts until it is put away, also when its request has ended', async () => {
    const company = await serviceCompany(await open());
    company.at(monday);
    const story = await submitted(company);
    const viewer = await company.viewer('ENG-2');
    const { draftId } = await openChange(company, story.requestId, 'ENG-2', { jobTitle: 'Lead engineer' });
    const request = (await findRequest(company.database.knex, story.requestId))!;
    const listed = async () =>
      (await listDrafts(company.context, viewer)).find(({ id }) => id === draftId)?.change;
    expect(await listed()).toEqual({ requestNumber: request.number, open: true });
    await withdrawRequest(company.context, viewer, story.requestId, { version: request.version });
    expect(await listed()).toEqual({ requestNumber: request.number, open: false });
    await deleteDraft(company.context, viewer, draftId);
    expect(await listed()).toBeUndefined();
  });
});
