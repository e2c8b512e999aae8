/** Signs people in as a browser does, and reads what a page hands to its forms. */
import { demoPassword } from '../../cli/seed-demo/directory';

/** @returns the cookie to be sent along, `name=value` */
export async function signIn(url: string, number: string): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: url, Accept: 'text/html' },
    body: new URLSearchParams({ name: number, password: demoPassword, to: '/' }),
  });
  const [cookie] = answer.headers.getSetCookie();
  await answer.arrayBuffer();
  if (answer.status !== 302 || cookie === undefined)
    throw new Error(`${number} could not sign in: ${String(answer.status)}`);
  return cookie.slice(0, cookie.indexOf(';'));
}

/** The token of a session, from the hidden field of a page with a form. */
export async function csrfToken(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { Cookie: cookie, Accept: 'text/html' } });
  const token = /name="_csrf" value="([^"]+)"/.exec(await answer.text())?.[1];
  if (!answer.ok || token === undefined) throw new Error(`No form at ${url}: ${String(answer.status)}`);
  return token;
}
