import { describe, expect, it } from 'vitest';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { admin } from './designer/new-item';
import { startJourney } from './harness/journey';
import { signIn } from './harness/sign-in';

const item = 'area-access';

describe('the JSON tab without scripts', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  async function documentOf(): Promise<Readonly<Record<string, unknown>>> {
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    return (await readItemDraft(context, viewer!, item)).document;
  }

  it('takes over what is written, keys of others too, and removes nothing that was not named', async () => {
    const { page, context, watch } = await journey.stranger({ javaScriptEnabled: false });
    // What is not taken over is answered with 422.
    watch.allow(/status of 422/);
    await signIn(context, journey.portal.url, admin);
    await page.goto(`/design/${item}/json`);
    const box = page.getByLabel('The item as JSON');
    const take = page.getByRole('button', { name: 'Take it over' });
    const before = await documentOf();
    expect(JSON.parse(await box.inputValue())).toEqual(before);

    const written = { ...before, minutes: 6, 'x-cost-centre': { code: '4711', 'x-note': '财务' } };
    await box.fill(JSON.stringify(written, null, 2));
    await take.click();
    await page.getByText(/^Saved \d/).waitFor();
    // Byte for byte: in the order in which it was written.
    expect(JSON.stringify(await documentOf())).toBe(JSON.stringify(written));
    expect(await box.inputValue()).toBe(JSON.stringify(written, null, 2));

    await box.fill('{"key":');
    await take.click();
    await page.getByText('This is no item that can be edited. Nothing has been changed.').waitFor();
    expect(await box.inputValue()).toBe('{"key":');

    const form = before.form as { rules: readonly { id: string }[] };
    const [rule] = form.rules;
    await box.fill(JSON.stringify({ ...written, form: { ...form, rules: form.rules.slice(1) } }));
    await take.click();
    const named = page.getByRole('group', { name: 'What would be removed' });
    await named.waitFor();
    expect(await documentOf()).toEqual(written);
    await named.getByLabel(`form-rule:${rule!.id}`).check();
    await take.click();
    await named.waitFor({ state: 'detached' });
    expect(await documentOf()).toMatchObject({ form: { rules: form.rules.slice(1) } });
  });
});
