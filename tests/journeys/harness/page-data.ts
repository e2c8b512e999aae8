/** Talks to the portal from within a page, as its scripts do, or as somebody with the developer tools could. */
import type { Page } from 'playwright-core';
import { csrfFieldName, csrfHeaderName } from '../../../app/csrf-names';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Where it was in the end, after being sent on. */
  readonly path: string;
}

export interface Asking {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a route's loader gives to scripts. @param route the route's file without its ending, `drafts.$draft.check` */
export function dataOf(page: Page, path: string, route: string): Promise<Answer> {
  return ask(page, `${path}?_data=${encodeURIComponent(`routes/${route}`)}`);
}

/** Sends a form that no button of the page would send. */
export async function forge(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answer> {
  const body = new URLSearchParams({ [csrfFieldName]: await tokenOf(page), ...fields }).toString();
  return ask(page, path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
}

/** @param body sent as it is where it is text already */
export async function sendJson(page: Page, path: string, body: unknown): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', [csrfHeaderName]: await tokenOf(page) };
  return ask(page, path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  });
}

/** A request by the page's own `fetch`, with the cookies and headers of a browser. */
export function ask(page: Page, url: string, asking: Asking = {}): Promise<Answer> {
  return page.evaluate(
    async ({ url, asking }) => {
      const answer = await fetch(url, asking);
      return { status: answer.status, text: await answer.text(), path: new URL(answer.url).pathname };
    },
    { url, asking },
  );
}

function tokenOf(page: Page): Promise<string> {
  return page.locator(`input[name="${csrfFieldName}"]`).first().inputValue();
}
