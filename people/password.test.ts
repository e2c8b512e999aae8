import { expect, it } from 'vitest';
import { hashPassword, isPassword } from './password.server';

it('recognises a password, and none where there is no hash', async () => {
  const hash = await hashPassword('Käse 密码');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('Käse 密码', hash)).toBe(true);
  // The same characters, composed differently.
  expect(await isPassword('Ka\u0308se 密码', hash)).toBe(true);
  expect(await isPassword('käse 密码', hash)).toBe(false);
  expect(await isPassword('', hash)).toBe(false);
  expect(await isPassword('Käse 密码', null)).toBe(false);
});

it('takes no password that could not be verified later', async () => {
  const longest = 'x'.repeat(512);
  expect(await isPassword(longest, await hashPassword(longest))).toBe(true);
  expect(await isPassword(`${longest}x`, await hashPassword(longest))).toBe(false);
  await expect(hashPassword(`${longest}x`)).rejects.toThrow('512');
});
