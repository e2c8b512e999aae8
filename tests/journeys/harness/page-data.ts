/** Talks to the portal from within a page, as its scripts do, or as somebody with the developer tools could. */
import type { Page } from 'playwright-core';
import { csrfFieldName, csrfHeaderName } from '../../../app/csrf-names';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What a route's loader gives to scripts. @param route the route's file without its ending, `drafts.$draft.check` */
export function dataOf(page: Page, path: string, route: string): Promise<Answer> {
  return ask(page, `${path}?_data=${encodeURIComponent(`routes/${route}`)}`, {});
}

/** Sends a form that no button of the page would send. */
export async function forge(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answer> {
  const body = new URLSearchParams({ [csrfFieldName]: await tokenOf(page), ...fields }).toString();
  return ask(page, path, { body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
}

export async function sendJson(page: Page, path: string, body: unknown): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', [csrfHeaderName]: await tokenOf(page) };
  return ask(page, path, { body: JSON.stringify(body), headers });
}

function tokenOf(page: Page): Promise<string> {
  return page.locator(`input[name="${csrfFieldName}"]`).first().inputValue();
}

interface Asking {
  /** Sent by POST where there is one. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(page: Page, url: string, { body, headers }: Asking): Promise<Answer> {
  return page.evaluate(
    async ({ url, body, headers }) => {
      const answer = await fetch(url, { method: body === undefined ? 'GET' : 'POST', body, headers });
      return { status: answer.status, text: await answer.text() };
    },
    { url, body, headers },
  );
}
