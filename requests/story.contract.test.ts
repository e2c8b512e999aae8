import { beforeAll, describe, expect, it } from 'vitest';
import { contractorAnswers, serviceCompany, submissionKey } from '../tests/builders/service-company';
import type { ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { submitRequest } from './submit-request';

describeOnBothDatabases('a request from beginning to end', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  it('is submitted', async () => {
    const outcome = await submitRequest(company.context, await company.viewer('ENG-2'), {
      itemKey: 'employee-onboarding',
      answers: contractorAnswers(),
      idempotencyKey: submissionKey(),
    });
    expect(outcome).toMatchObject({ outcome: 'submitted', number: 1, repeated: false });
  });
});
