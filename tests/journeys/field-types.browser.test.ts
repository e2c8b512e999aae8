import { describe, expect, it } from 'vitest';
import { fieldTypes } from '../../forms/field-types/field-types';
import type { Answers } from '../../rules/facts';
import { cast } from './onboarding/cast';
import { answerPlainly, answerWithKeys } from './field-types/answer-field';
import { gallery, galleryFields } from './field-types/gallery-fields';
import { gallerySteps } from './field-types/gallery-item';
import { openGallery } from './field-types/open-gallery';
import { expectGoodScreen } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { tabTo } from './harness/keyboard';

/** They hold other fields, or stand for a value that nobody gives. */
const composites = new Set(['group', 'list', 'tuple', 'constant', 'block']);

const expected: Answers = Object.fromEntries(
  galleryFields.flatMap(({ key, answer }) => (answer === undefined ? [] : [[key, answer]])),
);
const pdf = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n') };

describe('the field types', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('are all in the gallery', () => {
    const types = Object.keys(fieldTypes).filter((name) => !composites.has(name));
    expect([...new Set(galleryFields.map(({ type }) => type))].sort()).toEqual(types.sort());
  });

  it('are answered with the keyboard alone, and said on the check page and on the request', async () => {
    const { page } = await journey.person(cast.requester);
    const draft = await openGallery(journey.portal, cast.requester);
    for (const step of gallerySteps) {
      await page.goto(`/drafts/${draft.id}/steps/${step}`);
      await page.waitForSelector('html[data-scripts]');
      for (const field of gallery[step] ?? [])
        if (field.answer !== undefined) await answerWithKeys(page, field);
      if (step === 'documents') {
        await page.locator('#field-papers-add').setInputFiles([
          { ...pdf, name: 'one.pdf' },
          { ...pdf, name: 'two.pdf' },
        ]);
        await page.getByRole('button', { name: 'Remove two.pdf' }).waitFor();
      }
      await tabTo(page, 'the way on', ({ name }) => /^(Continue to|Check the answers)/.test(name));
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).not.toContain(`/steps/${step}`);
    }
    const { papers, ...typed } = await draft.answers();
    expect(typed).toEqual(expected);
    expect(papers).toHaveLength(2);
    // The address is the check page's before the page is.
    const submit = page.getByRole('button', { name: 'Submit the request' });
    await submit.waitFor();
    const said = await page.locator('main').innerText();
    for (const field of galleryFields) if (field.said !== undefined) expect(said).toContain(field.said);
    expect(said).toContain('one.pdf');
    expect(said).not.toContain('Before you begin');

    await submit.click();
    await page.waitForURL('**/requests/*');
    // The moment is the server's, and the names are the directory's.
    await page.getByText('Agreed on Mon 23 Nov, 09:00 (version 2)').waitFor({ state: 'attached' });
    await page.getByText('New York').first().waitFor({ state: 'attached' });
    await page.getByText('Look at IT').first().waitFor({ state: 'attached' });
  });

  it('are answered without scripts', async () => {
    const { page, context } = await journey.stranger({ javaScriptEnabled: false });
    const draft = await openGallery(journey.portal, cast.namedManager);
    const { page: signedIn } = await journey.person(cast.namedManager);
    await context.addCookies(await signedIn.context().cookies());
    for (const step of gallerySteps) {
      await page.goto(`/drafts/${draft.id}/steps/${step}`);
      for (const field of gallery[step] ?? [])
        if (field.answer !== undefined) await answerPlainly(page, field);
      if (step === 'documents') {
        for (const name of ['one.pdf', 'two.pdf']) {
          await page.locator('#field-papers-add').setInputFiles({ ...pdf, name });
          await page.locator('#field-papers').getByRole('button', { name: 'Upload' }).click();
          await page.getByText(name).waitFor();
        }
        await page.locator('#field-papers').getByRole('checkbox').first().check();
      }
      await page.getByRole('button', { name: /^(Continue to|Check the answers)/ }).click();
    }
    await page.waitForURL('**/check');
    const { papers, ...posted } = await draft.answers();
    expect(posted).toEqual(expected);
    expect(papers).toEqual([expect.objectContaining({ name: 'two.pdf' })]);
  });

  it('that are left wrong do not swallow the click that leaves them', async () => {
    const { page } = await journey.person(cast.headOfIt);
    const draft = await openGallery(journey.portal, cast.headOfIt);
    await page.goto(`/drafts/${draft.id}/steps/time`);
    await page.waitForSelector('html[data-scripts]');
    await page.locator('[name="leave.from"]').fill('2026-12-12');
    await page.locator('[name="leave.until"]').fill('2026-12-11');
    await page.getByRole('button', { name: /^Continue to/ }).click();
    await page.getByRole('link', { name: /^“Absence” ends before it begins/ }).waitFor();
  });

  it.each(gallerySteps)('look right: %s', async (step) => {
    const { page } = await journey.person(cast.headOfIt);
    const draft = await openGallery(journey.portal, cast.headOfIt);
    await page.goto(`/drafts/${draft.id}/steps/${step}`);
    await expectGoodScreen(page, `the gallery’s step ${step}`);
  });
});
