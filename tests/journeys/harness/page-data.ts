/** Reads what a page's scripts are sent: the JSON of a route's loader, asked for as the portal's own scripts do. */
import type { Page } from 'playwright-core';

export interface DataAnswer {
  readonly status: number;
  readonly text: string;
}

/** @param route the route's file without its ending, `drafts.$draft.check` */
export function dataOf(page: Page, path: string, route: string): Promise<DataAnswer> {
  const url = `${path}${path.includes('?') ? '&' : '?'}_data=${encodeURIComponent(`routes/${route}`)}`;
  return ask(page, url, null);
}

/** Sends a form that no button of the page would send: what somebody with the developer tools could do. */
export async function forge(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<DataAnswer> {
  const token = await page.locator('input[name="_csrf"]').first().inputValue();
  return ask(page, path, { _csrf: token, ...fields });
}

function ask(page: Page, url: string, fields: Readonly<Record<string, string>> | null): Promise<DataAnswer> {
  return page.evaluate(
    async ({ url, fields }) => {
      const options = fields === null ? {} : { method: 'POST', body: new URLSearchParams(fields) };
      const answer = await fetch(url, options);
      return { status: answer.status, text: await answer.text() };
    },
    { url, fields },
  );
}
