/**
 * `npm run screenshots`: the main screens of the demo at 1280 and 375 px, in both languages, light and dark, into
 * `screenshots/`; fails if one of them scrolls sideways at 320 px.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../app/server/config';
import { createLogger } from '../../app/server/request-log';
import { startServer, type RunningServer } from '../../app/server/start-server';
import { buildIfStale } from '../../cli/demo/build-if-stale';
import { prepareData } from '../../cli/demo/prepare-data';
import { launchChromium } from './harness/chromium';
import { keepPreferences } from './harness/cookies';
import { signIn } from './harness/sign-in';
import { stickingOut } from './harness/narrow';
import { mainScreens, type Screen } from './screens/screens';

const folder = path.resolve(import.meta.dirname, '../../screenshots');
const widths = [1280, 375];
const looks = ['en', 'zh-CN'].flatMap((locale) => ['light', 'dark'].map((scheme) => ({ locale, scheme })));

const say = (line: string): void => {
  console.log(line);
};

/** The portal with the demo's data, on a free port. */
async function startDemo(dataDir: string): Promise<RunningServer> {
  const { config, problems } = readConfig({ PORT: '0', DATA_DIR: dataDir, WORKER: 'off' });
  if (!config) throw new Error(problems.join('\n'));
  await buildIfStale(say);
  await prepareData(config, { say, share: () => undefined });
  return startServer(config, createLogger('error'));
}

/** Takes every screen in one look, each person in a window of their own. @returns what does not fit 320 px */
async function takeAll(
  browser: Browser,
  url: string,
  screens: readonly Screen[],
  look: (typeof looks)[number],
): Promise<readonly string[]> {
  const pages = new Map<string | null, Page>();
  const misfits: string[] = [];
  for (const screen of screens) {
    const page = pages.get(screen.who) ?? (await openWindow(browser, url, screen.who, look));
    pages.set(screen.who, page);
    await page.goto(screen.path);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const name = `${screen.name}-${String(width)}-${look.locale}-${look.scheme}.png`;
      await page.screenshot({ path: path.join(folder, name), fullPage: true });
    }
    misfits.push(...(await stickingOut(page)).map((what) => `${screen.name} (${look.locale}): ${what}`));
  }
  await Promise.all([...pages.values()].map((page) => page.context().close()));
  return misfits;
}

async function openWindow(
  browser: Browser,
  url: string,
  who: string | null,
  look: (typeof looks)[number],
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, timezoneId: 'Europe/Berlin' });
  await keepPreferences(context, url, look);
  if (who !== null) await signIn(context, url, who);
  return context.newPage();
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'formwork-screenshots-'));
  mkdirSync(folder, { recursive: true });
  const [server, browser] = [await startDemo(dataDir), await launchChromium()];
  try {
    const screens = await mainScreens(server.app);
    const misfits: string[] = [];
    for (const look of looks) {
      say(`${look.locale}, ${look.scheme}: ${String(screens.length)} screens`);
      misfits.push(...(await takeAll(browser, server.url, screens, look)));
    }
    say(`The pictures are in ${folder}`);
    if (misfits.length > 0) throw new Error(`At 320 px these scroll sideways:\n${misfits.join('\n')}`);
    say('Nothing scrolls sideways at 320 px.');
  } finally {
    await browser.close();
    await server.stop(1_000);
    rmSync(dataDir, { recursive: true });
  }
}

await main();
