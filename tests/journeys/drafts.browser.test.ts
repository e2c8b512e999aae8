import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { retire } from '../../catalog/publishing/version-store.server';
import { viewerByNumber } from '../../people/people-store.server';
import { listDrafts, readDraft } from '../../requests/drafts/read-draft';
import { republishProblem } from '../builders/republish';
import { expectAccessible, expectGoodScreen } from './harness/good-screen';
import { startJourney, type Visitor } from './harness/journey';
import { stickingOut } from './harness/narrow';
import { signIn, signInOnPage } from './harness/sign-in';
import { openUnheard } from './harness/unheard';
import { cast } from './onboarding/cast';

const service = /^Onboard a new employee/;

describe('drafts', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  /** Another window of the same person: another device, with a session of its own. */
  async function otherDevice(): Promise<Visitor> {
    const visitor = await journey.stranger();
    await signIn(visitor.context, journey.portal.url, cast.requester);
    return visitor;
  }
  async function begin(page: Page): Promise<string> {
    await page.goto('/');
    await page.getByRole('button', { name: service }).click();
    await page.getByLabel('Full name').waitFor();
    return new URL(page.url()).pathname;
  }
  /** Waits until the draft that a page shows holds these answers. */
  async function holds(page: Page, answers: object): Promise<void> {
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, cast.requester);
    const [, , id = ''] = new URL(page.url()).pathname.split('/');
    await expect
      .poll(async () => (await readDraft(context, viewer!, id)).draft.answers, { timeout: 10_000 })
      .toMatchObject(answers);
  }
  const nameIn = (page: Page) => page.getByLabel('Full name');
  const emailIn = (page: Page) => page.getByLabel('Personal e-mail');

  it('go on on another device; two open windows come together field by field', async () => {
    const { page: here, watch } = await journey.person(cast.requester);
    watch.allow(/status of 409/);
    const path = await begin(here);
    await nameIn(here).fill('Mara');
    await holds(here, { fullName: 'Mara' });

    const { page: there, watch: watchThere } = await otherDevice();
    watchThere.allow(/status of 409/);
    await there.goto('/');
    await there
      .getByRole('link', { name: /^Continue: / })
      .first()
      .click();
    await nameIn(there).waitFor();
    expect(await nameIn(there).inputValue()).toBe('Mara');

    // Different answers: both stand, and each window says what came in.
    await nameIn(there).fill('Mara Lindqvist');
    await holds(there, { fullName: 'Mara Lindqvist' });
    await emailIn(here).fill('mara@example.org');
    await here.getByText('Full name was changed in the other window: Mara → Mara Lindqvist').waitFor();
    expect(await nameIn(here).inputValue()).toBe('Mara Lindqvist');
    expect(await emailIn(here).inputValue()).toBe('mara@example.org');
    await holds(here, { fullName: 'Mara Lindqvist', personalEmail: 'mara@example.org' });
    await here.getByRole('button', { name: 'Close' }).click();

    // The same answer: nothing is saved until it is chosen, by keyboard.
    await emailIn(there).fill('lindqvist@example.org');
    const question = there.getByRole('group', { name: 'Personal e-mail' });
    await question.getByRole('radio', { name: /mara@example\.org/ }).waitFor();
    expect(await question.getByRole('radio', { name: /lindqvist@example\.org/ }).isChecked()).toBe(true);
    await expectAccessible(there, 'two windows that differ');
    expect(await stickingOut(there)).toEqual([]);
    await question.getByRole('radio', { name: /lindqvist@example\.org/ }).focus();
    await there.keyboard.press('ArrowDown');
    await expect
      .poll(() => question.getByRole('radio', { name: /mara@example\.org/ }).isChecked())
      .toBe(true);
    await there.getByRole('button', { name: 'Go on with these answers' }).press('Enter');
    await expect.poll(() => emailIn(there).inputValue()).toBe('mara@example.org');
    await holds(there, { fullName: 'Mara Lindqvist', personalEmail: 'mara@example.org' });
    expect(new URL(there.url()).pathname).toBe(path);
  });

  it('keep what is typed and chosen before the scripts of their page have come, on top of what they hold', async () => {
    const { page } = await journey.person(cast.requester);
    await page.goto('/');
    await page.getByRole('button', { name: /^Report a problem/ }).click();
    const description = page.getByLabel('Description');
    await description.fill('The screen is dark');
    await holds(page, { description: 'The screen is dark' });

    const arrive = await openUnheard(page, new URL(page.url()).pathname);
    const expected = page.getByLabel('Expected result');
    await description.press('End');
    await description.pressSequentially(', and it hums');
    await expected.fill('A picture');
    await page.getByLabel('Topic').selectOption('device');
    await page.getByRole('radio', { name: 'It hinders me' }).check();
    await arrive();
    await holds(page, {
      ...{ description: 'The screen is dark, and it hums', expectedResult: 'A picture' },
      ...{ topic: 'device', urgency: 'hinders-me' },
    });
    expect(await description.inputValue()).toBe('The screen is dark, and it hums');
    expect(await expected.inputValue()).toBe('A picture');
  });

  it('are reconciled without scripts too', async () => {
    const { page: here } = await journey.person(cast.requester);
    const { page: there, watch } = await journey.stranger({ javaScriptEnabled: false });
    watch.allow(/status of (409|422)/);
    const path = await begin(here);
    await there.goto(path);
    await signInOnPage(there, cast.requester);
    await nameIn(there).waitFor();
    await nameIn(here).fill('From the other window');
    await emailIn(here).fill('other@example.org');
    await holds(here, { fullName: 'From the other window', personalEmail: 'other@example.org' });

    await nameIn(there).fill('From here');
    await there.getByRole('button', { name: /^Continue to/ }).click();
    await there.getByText('An answer was changed here and in another window.').waitFor();
    expect(await there.getByRole('radio', { name: /From here/ }).isChecked()).toBe(true);
    expect(await stickingOut(there)).toEqual([]);
    await there.getByRole('radio', { name: /From the other window/ }).check();
    await there.getByRole('button', { name: 'Go on with these answers' }).click();
    await there
      .getByText('Personal e-mail was changed in the other window: Not answered → other@example.org')
      .waitFor();
    expect(await nameIn(there).inputValue()).toBe('From the other window');
    expect(await emailIn(there).inputValue()).toBe('other@example.org');
  });

  it('say what is different when the form was published anew, and lose no answer on the way', async () => {
    const { page } = await journey.person(cast.requester);
    await page.goto('/');
    await page.getByRole('button', { name: /^Report a problem/ }).click();
    await page.getByLabel('Description').fill('The screen stays dark since this morning');
    await page.getByLabel('Expected result').fill('A picture');
    await page.getByRole('radio', { name: 'It can wait' }).check();
    await holds(page, { urgency: 'can-wait', expectedResult: 'A picture' });
    const path = new URL(page.url()).pathname.replace(/\/steps.*$/, '');
    await republishProblem(journey.portal.context);

    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'The form has changed since you began' }).waitFor();
    await page.getByText('Urgency: option It can wait removed').waitFor();
    await expectGoodScreen(page, 'what is different in a new version');
    await page.getByRole('link', { name: 'Go on with the form as it was' }).click();
    await page.getByText('This service has been changed since you began.').waitFor();
    expect(await page.getByLabel('Expected result').inputValue()).toBe('A picture');
    await page.getByRole('link', { name: 'See what is different' }).click();
    await page.getByRole('button', { name: 'Continue with the new form' }).click();

    await page.getByLabel('Since when').waitFor();
    expect(await page.getByLabel('Description').inputValue()).toContain('The screen stays dark');
    await page.getByText('2 old answers do not fit the new form.').waitFor();
    await page.getByText('A picture').waitFor();
    await expectGoodScreen(page, 'a draft with old answers beside the new form');
    // Answered anew it is seen to; what is no longer asked stays until it is put away.
    await page.getByRole('radio', { name: 'It hinders me' }).check();
    await page.getByText('An old answer does not fit the new form.').waitFor();
    await page.getByRole('button', { name: 'Put away' }).click();
    await page.getByText('A picture').waitFor({ state: 'detached' });
    expect(await page.getByRole('radio', { name: 'It hinders me' }).isChecked()).toBe(true);
    await holds(page, { urgency: 'hinders-me' });
  });

  it('of a retired service can be read, copied and discarded', async () => {
    const { page, watch } = await journey.person(cast.requester);
    watch.allow(/status of 404/);
    await page.goto('/');
    await page.getByRole('button', { name: /^Request access to a secured area/ }).click();
    await page.getByText(/^Draft saved/).waitFor();
    const path = new URL(page.url()).pathname.replace(/\/steps.*$/, '');
    const { database } = journey.portal;
    await database.transaction((trx) => retire(trx, 'area-access', cast.requester, Date.now()));
    await page.goto(path);
    await page.getByText('This service has been retired.').waitFor();
    expect(await page.getByLabel('Your answers as text').inputValue()).toMatch(/^Person: ./);
    await expectGoodScreen(page, 'a draft of a retired service');
    await page.getByRole('link', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'What do you need?' }).waitFor();
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
  });

  it('begin with the answers of a link, told before and after, and with nothing that may not come by one', async () => {
    const { page, watch } = await journey.person(cast.requester);
    watch.allow(/status of 404/);
    const count = async () => {
      const { context, database } = journey.portal;
      const viewer = await viewerByNumber(database.knex, cast.requester);
      return (await listDrafts(context, viewer!)).length;
    };
    const before = await count();
    const query =
      'workMode=remote&startDate=2027-01-04&jobTitle=Engineer&jobLevel=Boss&personalEmail=a@example.org&shoe=43';
    await page.goto(`/catalog/employee-onboarding?${query}`);
    await page.getByRole('heading', { name: '3 answers come with this link' }).waitFor();
    await page.getByText('(E-311)').waitFor();
    await page.getByText('(E-302)').waitFor();
    await page.getByText('(E-303)').waitFor();
    await expectGoodScreen(page, 'a link with answers');
    expect(await count()).toBe(before);
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByText('3 answers came with the link: check them.').waitFor();
    await expectGoodScreen(page, 'a draft from a link');
    expect(await count()).toBe(before + 1);
    expect(await page.getByLabel('Personal e-mail').inputValue()).toBe('');
    await page.getByRole('link', { name: 'Job title' }).click();
    await page.getByLabel('Job title').waitFor();
    expect(await page.getByLabel('Job title').inputValue()).toBe('Engineer');
    await page.getByRole('link', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await expect.poll(count).toBe(before);
  });

  it('are begun many at once from the card of a service', async () => {
    const { page } = await journey.person(cast.requester);
    await page.goto('/');
    await page.getByLabel('More about: Onboard a new employee').click();
    await page.getByRole('link', { name: 'Many at once' }).click();
    await page.getByRole('heading', { level: 1, name: 'Many at once' }).waitFor();
  });
});
