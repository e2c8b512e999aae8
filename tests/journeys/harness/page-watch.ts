/** Watches a page for what must not happen in it: faults of scripts, words on the console, answers of 500 and above. */
import type { Page } from 'playwright-core';

export interface PageWatch {
  /** Announces console errors that this page may still write, such as the browser's own line about a 404. */
  allow(...patterns: readonly RegExp[]): void;
  /** What was seen and not announced; whoever has dealt with it takes it out. */
  readonly seen: string[];
}

/** Violations of the content policy are console errors in Chromium, so nothing else has to be watched for them. */
export function watchPage(page: Page): PageWatch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const see = (line: string): void => {
    if (!allowed.some((pattern) => pattern.test(line))) seen.push(line);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      see(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    see(`uncaught: ${error.stack ?? error.message}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500)
      see(`answer ${String(response.status())}: ${response.request().method()} ${response.url()}`);
  });
  return {
    allow: (...patterns) => {
      allowed.push(...patterns);
    },
    seen,
  };
}
