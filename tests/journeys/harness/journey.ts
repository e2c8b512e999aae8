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
  /**
   * The window of a person, the same one every time; they sign in first, and again when the moved clock has ended
   * their session.
   *
   * @param number their employee number
   */
  person(number: string): Promise<Visitor>;
}

export interface JourneyOptions {
  readonly database?: DatabaseKind;
  /** Instant at which the clock is held at first. */
  readonly at: string;
}

/** A session ends an hour after its last sign of life: by then they had better sign in again. */
const SESSION = 3_000_000;

/** To be called in a `describe`: opens everything before its tests, and fails each test in whose windows something went wrong. */
export function startJourney({ database = 'sqlite', at }: JourneyOptions): Journey {
  let portal: Portal | undefined;
  let browser: Browser | undefined;
  let visitors: Visitor[] = [];

  beforeAll(async () => {
    [portal, browser] = await Promise.all([startPortal(database, at), launchChromium()]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(visitors, task.name);
    const seen = visitors.flatMap(({ watch }) => watch.seen.splice(0));
    expect(seen.length, `the windows complained:\n${seen.join('\n')}`).toBe(0);
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
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const visitor = { page, context, watch: watchPage(page) };
    visitors = [...visitors, visitor];
    return visitor;
  };
  const windows = new Map<string, { visitor: Visitor; signedInAt: number }>();
  const person = async (number: string): Promise<Visitor> => {
    const now = await opened().portal.database.now();
    const known = windows.get(number);
    if (known && now - known.signedInAt < SESSION) return known.visitor;
    const visitor = known?.visitor ?? (await stranger());
    await signIn(visitor.context, opened().portal.url, number);
    windows.set(number, { visitor, signedInAt: now });
    return visitor;
  };
  return {
    get portal() {
      return opened().portal;
    },
    stranger,
    person,
  };
}

/** What the windows showed when a test failed, into the folder that git ignores. */
async function photograph(visitors: readonly Visitor[], test: string): Promise<void> {
  const name = test.replace(/[^a-z0-9]+/gi, '-').slice(0, 60);
  for (const [index, { page }] of visitors.entries())
    await page.screenshot({ path: `screenshots/failed/${name}-${String(index + 1)}.png`, fullPage: true });
}
