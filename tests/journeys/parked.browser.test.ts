import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { viewerByNumber } from '../../people/people-store.server';
import { submitRequest } from '../../requests/submit-request';
import { republishWork } from '../builders/republish';
import { expectGoodScreen } from './harness/good-screen';
import { admin } from './designer/new-item';
import { startJourney } from './harness/journey';
import { cast } from './onboarding/cast';

const ITEM = 'report-problem';

describe('a request whose rules fail', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  /** Publishes the problem report with rules that open its ticket twice for what stops somebody, or with sound ones. */
  const publish = (broken: boolean) =>
    republishWork(journey.portal.context, ITEM, ({ rules }) => {
      const [first] = rules;
      const when = { '==': [{ var: 'answers.urgency' }, 'stops-me'] };
      if (first && broken) rules.push({ ...first, id: 'again', when });
      else if (first) first.text.en = 'The department of the topic solves it';
    });

  async function submit(): Promise<void> {
    const viewer = await viewerByNumber(journey.portal.database.knex, cast.bystander);
    const answers = { topic: 'device', description: 'The screen stays dark after it.', urgency: 'stops-me' };
    const submission = { itemKey: ITEM, answers, idempotencyKey: randomUUID() };
    await submitRequest(journey.portal.context, viewer!, submission);
  }

  it('is told to wait, and begins when an administrator lets it', { timeout: 120_000 }, async () => {
    await publish(true);
    await submit();
    await submit();

    const requester = (await journey.person(cast.bystander)).page;
    await requester.goto('/requests');
    await requester.getByText('Parked').first().waitFor();
    await requester
      .getByRole('link', { name: /Report a problem/ })
      .first()
      .click();
    await requester.getByText('Your request was received and waits for an administrator').waitFor();
    await expectGoodScreen(requester, 'a parked request');

    const desk = (await journey.person(admin)).page;
    await desk.goto('/notices');
    await desk
      .getByRole('link', { name: /A request is parked/ })
      .first()
      .click();
    await desk.getByRole('heading', { name: 'Parked requests' }).waitFor();
    await desk.getByText('The ticket problem is opened twice.').first().waitFor();
    await expectGoodScreen(desk, 'parked requests');

    // The rules are as they were: it stays parked, and says so.
    await desk
      .getByRole('button', { name: /Begin with version/ })
      .first()
      .click();
    await desk.getByText(/stays parked: version \d+ fails on it too/).waitFor();

    await publish(false);
    await desk.goto('/design/parked');
    await desk
      .getByRole('button', { name: /Begin with version/ })
      .first()
      .click();
    await desk.getByText('The request goes on.').waitFor();
    const rest = desk.getByRole('button', { name: /Begin with version/ });
    await expect.poll(() => rest.count()).toBe(1);

    await desk.getByText('Cancel', { exact: true }).click();
    await desk.getByLabel('Why is it cancelled?').fill('It was sent twice');
    await desk.getByRole('button', { name: 'Cancel the request' }).click();
    await desk.getByText('Nothing is parked').waitFor();

    await requester.goto('/requests');
    await requester.getByText('In progress').first().waitFor();
    await requester.goto('/notices');
    await requester.getByText('Your request goes on: it was planned anew').waitFor();
  });
});
