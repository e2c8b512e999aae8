/**
 * `npm run screenshots`: the main screens of the demo at 1280 and 375 px, in both languages, light and dark, into
 * `screenshots/`; fails if one of them scrolls sideways at 320 px. With `-- --readme` it takes the README's two
 * pictures instead, into `docs/images`.
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

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'screenshots');
const widths = [1280, 375];
const looks = ['en', 'zh-CN'].flatMap((locale) => ['light', 'dark'].map((scheme) => ({ locale, scheme })));

const ofReadme = [
  { file: 'form-en-light.png', screen: 'form-equipment', look: { locale: 'en', scheme: 'light' } },
  { file: 'queue-zh-dark.png', screen: 'queue', look: { locale: 'zh-CN', scheme: 'dark' } },
];

interface Look {
  readonly locale: string;
  readonly scheme: string;
}

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
  look: Look,
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

async function openWindow(browser: Browser, url: string, who: string | null, look: Look): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, timezoneId: 'Europe/Berlin' });
  await keepPreferences(context, url, look);
  if (who !== null) await signIn(context, url, who);
  return context.newPage();
}

async function takeForReadme(browser: Browser, url: string, screens: readonly Screen[]): Promise<void> {
  for (const { file, screen: name, look } of ofReadme) {
    const screen = screens.find((each) => each.name === name);
    if (!screen) throw new Error(`There is no screen ${name}`);
    const page = await openWindow(browser, url, screen.who, look);
    await page.setViewportSize({ width: 1280, height: 960 });
    await page.goto(screen.path);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(root, 'docs/images', file) });
    await page.context().close();
  }
  say('The two pictures of the README are in docs/images.');
}

async function takeEverything(browser: Browser, url: string, screens: readonly Screen[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const misfits: string[] = [];
  for (const look of looks) {
    say(`${look.locale}, ${look.scheme}: ${String(screens.length)} screens`);
    misfits.push(...(await takeAll(browser, url, screens, look)));
  }
  say(`The pictures are in ${folder}`);
  if (misfits.length > 0) throw new Error(`At 320 px these scroll sideways:\n${misfits.join('\n')}`);
  say('Nothing scrolls sideways at 320 px.');
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'formwork-screenshots-'));
  const [server, browser] = [await startDemo(dataDir), await launchChromium()];
  try {
    const take = process.argv.includes('--readme') ? takeForReadme : takeEverything;
    await take(browser, server.url, await mainScreens(server.app));
  } finally {
    await browser.close();
    await server.stop(1_000);
    rmSync(dataDir, { recursive: true });
  }
}

await main();
