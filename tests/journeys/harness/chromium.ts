/** Starts a real Chromium: the system's if there is one, else the one that comes with the npm package. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Our own flags: those of the package switch web security off, and then tests of security would lie. */
const flags = [
  // The sandbox needs rights that root in a container does not have; every page is the portal's own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `CHROMIUM` in the environment names another browser; `CHROMIUM=package` takes the package's own. */
export async function launchChromium(): Promise<Browser> {
  const wanted = process.env.CHROMIUM;
  const executablePath = wanted === 'package' ? undefined : (wanted ?? systemPlaces.find(existsSync));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: flags });
  const unpacked = await unpackChromium();
  return chromium.launch({ executablePath: unpacked.executable, args: flags, env: unpacked.environment });
}
