/** Opens what is typed into, each in a tab of the same browser: the portal's form, stock rjsf, bare inputs. */
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { servePage, type ServedPage } from '../harness/bundle';
import { signIn } from '../../tests/journeys/harness/sign-in';
import { startPortal } from '../harness/server-process';
import { setStage } from '../harness/stage';
import { openBigDraft } from './big-item';
import type { TypedPage } from './type-keys';

export interface OpenedPages {
  readonly ours: TypedPage;
  readonly stock: TypedPage;
  /** Stock rjsf that does at every keystroke what ours does: it validates. */
  readonly validating: TypedPage;
  readonly bare: TypedPage;
  close(): Promise<void>;
}

const stock = { ready: '#root_name0', idOf: (key: string) => `root_${key}`, hasRules: true };

export async function openPages(browser: Browser): Promise<OpenedPages> {
  const stage = await setStage('sqlite');
  const { owner, path: step } = await openBigDraft(stage);
  // Alerts that fall due are no part of a keystroke.
  const portal = await startPortal({ ...stage.environment, WORKER: 'off' });
  const served: ServedPage = await servePage(path.join(import.meta.dirname, 'pages'));
  return {
    ours: await open(browser, {
      name: 'the portal’s form',
      url: portal.url + step,
      signIn: (context) => signIn(context, portal.url, owner),
      ready: 'html[data-scripts] #field-name0',
      idOf: (key) => `field-${key}`,
      hasRules: true,
    }),
    stock: await open(browser, { ...stock, name: 'stock rjsf', url: `${served.url}?stock` }),
    validating: await open(browser, {
      ...stock,
      name: 'stock rjsf, validating',
      url: `${served.url}?stock-validating`,
    }),
    bare: await open(browser, {
      name: 'bare inputs (floor)',
      url: `${served.url}?bare`,
      ready: '#name0',
      idOf: (key) => key,
      hasRules: false,
    }),
    async close() {
      await served.close();
      await portal.stop();
      await stage.close();
    },
  };
}

interface ToOpen extends Pick<TypedPage, 'name' | 'idOf' | 'hasRules'> {
  readonly url: string;
  readonly signIn?: (context: BrowserContext) => Promise<void>;
  /** Selector of what stands there once the page can be typed into. */
  readonly ready: string;
}

async function open(browser: Browser, toOpen: ToOpen): Promise<TypedPage> {
  const { name, url, ready, idOf, hasRules } = toOpen;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await toOpen.signIn?.(context);
  await context.addInitScript({ path: path.join(import.meta.dirname, 'keystroke-clock.js') });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForSelector(ready);
  return { name, idOf, hasRules, page, session };
}
