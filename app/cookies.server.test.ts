import { describe, expect, it } from 'vitest';
import { cookiesOf, readPreferences, sessionToken } from './cookies.server';
import type { Config } from './server/config';

const safe = { secureCookies: true } as Config;
const plain = { secureCookies: false } as Config;

function asked(...cookies: string[]): Request {
  const headers = { Cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
  return new Request('http://portal/', { headers });
}

describe('cookies', () => {
  it('are bound to this host and path, and out of reach for scripts and other sites', async () => {
    for (const cookie of Object.values(cookiesOf(safe))) {
      const header = await cookie.serialize('value');
      expect(header).toMatch(/^__Host-/);
      for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(header).toContain(flag);
      expect(header).not.toContain('Domain');
    }
  });

  it('go without prefix and Secure only where plain http was accepted', async () => {
    const header = await cookiesOf(plain).session.serialize('token');
    expect(header).toMatch(/^sid=/);
    expect(header).not.toContain('Secure');
    expect(header).toContain('HttpOnly');
  });

  it('carry the token there and back', async () => {
    expect(await sessionToken(asked(await cookiesOf(safe).session.serialize('token')), safe)).toBe('token');
    expect(await sessionToken(asked(await cookiesOf(plain).session.serialize('token')), safe)).toBeNull();
  });

  it.each(['__Host-sid=', '__Host-sid=%%%', '__Host-sid=bm90IGpzb24', '__Host-sid=eyJhIjoxfQ=='])(
    'that say nonsense are no session: %s',
    async (cookie) => {
      expect(await sessionToken(asked(cookie), safe)).toBeNull();
    },
  );

  it('keep preferences, and take anything else for none', async () => {
    const header = await cookiesOf(safe).preferences.serialize({ locale: 'zh-CN', scheme: 'dark' });
    expect(await readPreferences(asked(header), safe)).toEqual({ locale: 'zh-CN', scheme: 'dark' });
    expect(await readPreferences(asked('__Host-look=eA=='), safe)).toEqual({});
  });
});
