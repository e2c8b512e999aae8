import { beforeAll, expect, it } from 'vitest';
import { expectedNow } from '../../catalog/cases/run-case';
import { caseInput } from '../../catalog/cases/case-facts';
import { loadCalendars } from '../../catalog/load-items.server';
import { findLiveItem } from '../../catalog/item-store.server';
import { findRequestAt } from '../request-store.server';
import type { Viewer } from '../../people/viewer';
import { submitted } from '../../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { requestAsCase } from './request-as-case';

const key = 'employee-onboarding';

describeOnBothDatabases('a request as a case', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  let address: string;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
    const story = await submitted(company, 'ENG-2', contractorAnswers());
    const request = await findRequestAt(company.database.knex, story.requestId);
    address = `REQ-${request!.number}`;
  });

  it('comes to the same work, with nobody and nothing that was written in it', async () => {
    const made = await requestAsCase(company.context, admin, key, address);
    const given = contractorAnswers() as Record<string, string>;
    const text = JSON.stringify(made);
    const requester = await company.viewer('ENG-2');
    for (const secret of [
      requester.number,
      requester.name,
      given.fullName,
      given.personalEmail,
      given.jobTitle,
    ])
      expect(text).not.toContain(secret);
    expect(made.answers).toMatchObject({ employmentType: 'contractor', workMode: given.workMode });
    expect(made.requester).toMatchObject({
      number: 'P-1',
      roles: requester.roles,
      department: requester.department,
    });

    const live = await findLiveItem(company.database.knex, key);
    const expected = expectedNow(live!.item, caseInput(made), loadCalendars());
    expect(expected.valid).toBe(true);
    expect(expected.tickets.map((ticket) => ticket.key)).toContain('fin.vendor');
  });

  it('is for the editors of the item, of that item alone', async () => {
    const stranger = await company.viewer('ENG-2');
    const refused = { code: 'E-104' };
    await expect(requestAsCase(company.context, stranger, key, address)).rejects.toMatchObject(refused);
    await expect(requestAsCase(company.context, admin, 'area-access', address)).rejects.toMatchObject(
      refused,
    );
    await expect(requestAsCase(company.context, admin, key, 'REQ-999999')).rejects.toMatchObject(refused);
  });
});
