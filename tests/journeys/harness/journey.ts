/** What every journey is made of: one portal, one browser, and a window of its own for each person in it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium';
import { watchPage, type PageWatch } from './page-watch';
import { startPortal, type DatabaseKind, type Portal } from './portal';
import { signIn } from './sign-in';

/** A window of one person. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: PageWatch;
}

export interface Journey {
  readonly portal: Portal;
  /** Opens a window of somebody who is not signed in. */
  stranger(options?: BrowserContextOptions): Promise<Visitor>;
  /** Opens a window of somebody who has just signed in. @param number their employee number */
  person(number: string, options?: BrowserContextOptions): Promise<Visitor>;
  /** Signs a person in again, whose session the moved clock has ended. */
  backAgain(visitor: Visitor, number: string): Promise<void>;
}

export interface JourneyOptions {
  readonly database?: DatabaseKind;
  /** Instant at which the clock is held at first. */
  readonly at: string;
}

const english = 'en-GB';

/** To be called in a `describe`: opens everything before its tests, and fails each test in whose windows something went wrong. */
export function startJourney({ database = 'sqlite', at }: JourneyOptions): Journey {
  let portal: Portal | undefined;
  let browser: Browser | undefined;
  let visitors: Visitor[] = [];

  beforeAll(async () => {
    [portal, browser] = await Promise.all([startPortal(database, at), launchChromium()]);
  });
  afterEach(() => {
    const seen = visitors.flatMap(({ watch }) => watch.seen.splice(0));
    expect(seen, 'what the windows complained about').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  const opened = (): { portal: Portal; browser: Browser } => {
    if (!portal || !browser) throw new Error('The journey has not begun yet');
    return { portal, browser };
  };
  const stranger = async (options: BrowserContextOptions = {}): Promise<Visitor> => {
    const context = await opened().browser.newContext({
      baseURL: opened().portal.url,
      locale: english,
      timezoneId: 'Europe/Berlin',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const visitor = { page, context, watch: watchPage(page) };
    visitors = [...visitors, visitor];
    return visitor;
  };
  const backAgain = async ({ context }: Visitor, number: string): Promise<void> => {
    await signIn(context, opened().portal.url, number);
  };
  return {
    get portal() {
      return opened().portal;
    },
    stranger,
    async person(number, options) {
      const visitor = await stranger(options);
      await backAgain(visitor, number);
      return visitor;
    },
    backAgain,
  };
}
