import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formFor } from '../../catalog/form-for';
import { loadCalendars, loadItem, shippedItems } from '../../catalog/load-items.server';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { personFactsOf } from '../../people/person';
import { viewerByNumber } from '../../people/people-store.server';
import type { Json } from '../../rules/conditions/condition';
import type { Answers, PersonFacts } from '../../rules/facts';
import path from 'node:path';
import { startJourney } from './harness/journey';
import { dataOf, sendJson } from './harness/page-data';
import { buildForBrowser } from './specialised/build-for-browser';
import { randomAnswers } from './specialised/random-answers';
import { resolvePlainly } from './specialised/resolve-plainly';

const CASES_EACH = 40;
const today = '2026-11-23';

/** The fields of which the role decides whether they are shown. */
const byRole = ['costCenter', 'monthlySalary'];

/** Persons whose roles see different forms, and the fields that none of their pages may hold. */
const requesters = [
  { who: 'a hiring manager', number: 'ENG-2019-002', hidden: ['monthlySalary'] },
  { who: 'an agent of HR', number: 'HR-2024-003', hidden: ['costCenter'] },
  { who: 'a lead in HR', number: 'HR-2019-002', hidden: [] as string[] },
  { who: 'an administrator', number: 'IT-2019-002', hidden: ['monthlySalary'] },
  { who: 'the head of finance', number: 'FIN-2017-001', hidden: ['monthlySalary'] },
];

describe('documents specialised for a role', () => {
  const journey = startJourney({ at: `${today}T09:00+01:00` });
  const item = loadItem(path.join(shippedItems, 'employee-onboarding.json'));
  const calendars = loadCalendars();

  it.each(requesters)(
    '$who: the browser resolves what the server resolves, and is sent no more',
    async (requester) => {
      const { page } = await journey.person(requester.number);
      await page.goto('/');
      await page.getByRole('button', { name: /^Onboard a new employee/ }).click();
      await page.waitForURL('**/steps/*');
      await page.evaluate(await buildForBrowser());
      const facts = await factsOf(requester.number);
      const form = formFor(item, facts, calendars);
      const telling = requester.hidden.flatMap(wordsOf);
      const known = byRole.filter((field) => !requester.hidden.includes(field));

      let revision = Number(await page.locator('input[name="_revision"]').inputValue());
      for (let index = 0; index < CASES_EACH; index += 1) {
        const answers = randomAnswers(`${requester.number} ${String(index)}`, facts, today);
        const seen = await openInBrowser(page, answers, revision);
        revision += 1;
        const expected = resolvePlainly(form, {
          answers,
          subject: null,
          now: Date.parse(`${today}T09:00+01:00`),
        });
        expect(seen.resolved, `case ${String(index)}: ${JSON.stringify(answers)}`).toEqual(expected);
        for (const field of known) expect(seen.data).toContain(field);
        for (const word of telling) {
          expect(seen.html, `case ${String(index)}: the page of ${requester.who}`).not.toContain(word);
          expect(seen.data, `case ${String(index)}: the data of ${requester.who}`).not.toContain(word);
        }
      }
    },
  );

  async function factsOf(number: string): Promise<PersonFacts> {
    const viewer = await viewerByNumber(journey.portal.database.knex, number);
    if (!viewer) throw new Error(`${number} is nobody`);
    return personFactsOf(viewer);
  }

  /** The key of a field, and all its words in both languages. */
  function wordsOf(field: string): string[] {
    const { label, help = {} } = item.document.form.texts[field]!;
    return [field, ...Object.values({ ...label }).map(String), ...Object.values({ ...help }).map(String)];
  }
});

/** Saves the answers and asks for the open step anew, as a page and as data, and has the browser resolve the form. */
async function openInBrowser(
  page: Page,
  answers: Answers,
  revision: number,
): Promise<{ html: string; data: string; resolved: Json }> {
  const { pathname } = new URL(page.url());
  const [, , draft, , step] = pathname.split('/');
  const saved = await sendJson(page, `/drafts/${draft}/save`, { revision, answers, step });
  expect(saved.status, saved.text).toBe(200);
  const data = await dataOf(page, pathname, 'drafts.$draft.steps.$step');
  expect(data.status).toBe(200);
  const resolved = await page.evaluate((text) => {
    const { page: sent } = JSON.parse(text) as {
      page: { form: SpecialisedForm; answers: Answers; now: number };
    };
    const { resolvePlainly: resolve } = globalThis as unknown as { resolvePlainly: typeof resolvePlainly };
    return resolve(sent.form, { answers: sent.answers, subject: null, now: sent.now });
  }, data.text);
  const html = await page.evaluate(async (url) => (await fetch(url)).text(), pathname);
  return { html, data: data.text, resolved };
}
