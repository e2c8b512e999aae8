import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endless, inTime } from '../tests/builders/in-time';
import { formats } from './formats';
import type { FormatName } from './formats';

const samples: Partial<Record<FormatName, { takes: readonly string[]; refuses: readonly string[] }>> = {
  'local-time': { takes: ['00:00', '23:59'], refuses: ['24:00', '9:00', '09:00:00', '09:60'] },
  'local-date-time': {
    takes: ['2026-02-28T09:00'],
    refuses: ['2026-02-29T09:00', '2026-02-28 09:00', '2026-02-28T09:00Z', '2026-02-28'],
  },
  'time-zone': { takes: ['Asia/Shanghai', 'UTC'], refuses: ['Shanghai', '+08:00'] },
  phone: {
    takes: ['+4930123456', '+8613800138000'],
    refuses: ['030123456', '+0123456', '+49 30 123456', '+123456'],
  },
  'web-address': {
    takes: [
      'https://example.com',
      'http://wiki',
      'https://例子.测试/路径?q=1#x',
      'http://127.0.0.1:8080/a',
      'https://[2001:db8::1]/',
    ],
    refuses: [
      'javascript:alert(1)',
      'ftp://example.com',
      'example.com',
      'https://',
      'https://a b',
      'https://bank.example@evil.example/',
      'https://-a.example',
      'https://example.com/"onload=',
      'https://example.com\\@evil.example',
      `https://example.com/${'a'.repeat(2048)}`,
    ],
  },
  'date-time': {
    takes: ['2026-02-28T09:00:00Z', '2026-02-28T09:00:00.5+01:00'],
    refuses: ['2026-02-28T09:00:00'],
  },
  time: { takes: ['09:00:00Z'], refuses: ['09:00', '25:00:00Z'] },
  uri: { takes: ['urn:isbn:1', 'https://example.com'], refuses: ['example', '/path'] },
  uuid: { takes: ['0190a0b2-1111-7000-8000-000000000000'], refuses: ['0190a0b2'] },
  ipv4: { takes: ['192.168.0.1'], refuses: ['192.168.0.256'] },
  ipv6: { takes: ['::1'], refuses: ['12345::'] },
  hostname: { takes: ['example.com'], refuses: ['-a'] },
};

describe.each(Object.entries(samples))('the format %s', (name, { takes, refuses }) => {
  const test = formats[name as FormatName];

  it('takes what is written so, and nothing else', () => {
    expect(takes.filter((text) => !test(text))).toEqual([]);
    expect(refuses.filter((text) => test(text))).toEqual([]);
  });
});

describe('the format url', () => {
  it('is the one of ajv-formats', () => {
    const theirs = fullFormats.url as RegExp;
    const part = fc.constantFrom(
      ...['a', 'b.', 'com', '@', ':', '::', '/', '-', '10.', '8.8.8.8', 'é', ' ', '?'],
    );
    const taken = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = `http://${parts.join('')}`;
        taken.add(theirs.test(text));
        expect(formats.url(text), text).toBe(theirs.test(text));
      }),
      { numRuns: 2_000 },
    );
    expect(taken.size).toBe(2);
  });
});

describe('every format', () => {
  const hostile = ['a', 'a.', '1', '-', '::', '/a', '%41', 'a@', ' ', '{a}', '~1'].flatMap((part) =>
    ['', 'http://', 'a@', '+'].map((start) => `${start}${endless(part)}!\n`),
  );

  it.each(Object.entries(formats))('%s answers at once, however hostile the text', (_, test) => {
    inTime(() => {
      for (const text of hostile) test(text);
    });
  });
});
