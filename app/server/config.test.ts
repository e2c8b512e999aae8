import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config';

const key = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

function problemsOf(environment: Record<string, string>): string {
  return (readConfig(environment).problems ?? []).join('\n');
}

describe('the configuration', () => {
  it('needs nothing on loopback', () => {
    const { config, problems } = readConfig({});
    expect(problems).toBeNull();
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: null,
      secureCookies: true,
      fieldKeys: null,
      worker: 'inside',
      clockOffset: 0,
    });
    expect(config?.databaseUrl).toBe(path.resolve('data/formwork.sqlite'));
  });

  it('lists all problems together', () => {
    const text = problemsOf({ PORT: 'eighty', HOST: '0.0.0.0', WORKER: 'maybe', LOG_LEVEL: 'loud' });
    for (const name of ['PORT', 'PUBLIC_ORIGIN', 'WORKER', 'LOG_LEVEL']) expect(text).toContain(name);
  });

  it('wants the public origin wherever others can reach it', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toContain('PUBLIC_ORIGIN is required');
    expect(problemsOf({ HOST: '::1' })).toBe('');
    expect(problemsOf({ HOST: '127.8.9.1' })).toBe('');
  });

  it('takes an origin that is nothing but one', () => {
    for (const origin of ['forms.example.com', 'https://forms.example.com/portal', 'ftp://x', 'https://u@x'])
      expect(problemsOf({ HOST: '0.0.0.0', PUBLIC_ORIGIN: origin })).toContain('PUBLIC_ORIGIN must be');
    const { config } = readConfig({ HOST: '0.0.0.0', PUBLIC_ORIGIN: 'https://forms.example.com/' });
    expect(config?.publicOrigin).toBe('https://forms.example.com');
  });

  it('serves plain http to others only where that is accepted, with cookies that say so', () => {
    const plain = { HOST: '0.0.0.0', PUBLIC_ORIGIN: 'http://forms.example.com' };
    expect(problemsOf(plain)).toContain('ALLOW_INSECURE_HTTP');
    expect(readConfig({ ...plain, ALLOW_INSECURE_HTTP: '1' }).config?.secureCookies).toBe(false);
  });

  it('shares the connections among the processes, which need PostgreSQL to be several', () => {
    const several = { WEB_CONCURRENCY: '3', DATABASE_URL: 'postgres://h/d', FIELD_KEY: key };
    expect(readConfig(several).config).toMatchObject({ processes: 3, poolSize: 3 });
    expect(readConfig({ ...several, DATABASE_CONNECTIONS: '60' }).config?.poolSize).toBe(20);
    expect(readConfig({}).config).toMatchObject({ processes: 1, poolSize: 10 });
    expect(problemsOf({ WEB_CONCURRENCY: '2' })).toContain('WEB_CONCURRENCY');
    expect(problemsOf({ ...several, WEB_CONCURRENCY: '0' })).toContain('WEB_CONCURRENCY');
  });

  it('refuses a moved clock in production', () => {
    expect(problemsOf({ FORMWORK_CLOCK_OFFSET: '1000', NODE_ENV: 'production' })).toContain(
      'FORMWORK_CLOCK_OFFSET',
    );
    expect(readConfig({ FORMWORK_CLOCK_OFFSET: '-1000' }).config?.clockOffset).toBe(-1000);
  });

  it('wants the key of classified answers with PostgreSQL, where several processes share it', () => {
    const postgres = { DATABASE_URL: 'postgres://u:p@db/formwork' };
    expect(problemsOf(postgres)).toContain('FIELD_KEY');
    expect(readConfig({ ...postgres, FIELD_KEY: key }).config).toMatchObject({
      fieldKeys: [{ id: 'k1', secret: key.slice(3) }],
      worker: 'off',
    });
    expect(problemsOf({ ...postgres, FIELD_KEY: 'short' })).toContain('FIELD_KEY must be');
  });

  it('reads secrets from files, and not from both places', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'formwork-')), 'key');
    writeFileSync(file, `${key}\n`);
    expect(readConfig({ FIELD_KEY_FILE: file }).config?.fieldKeys).toHaveLength(1);
    expect(problemsOf({ FIELD_KEY_FILE: file, FIELD_KEY: key })).toContain('not both');
    expect(problemsOf({ FIELD_KEY_FILE: `${file}-absent` })).toContain('cannot be read');
  });

  it('never tells a secret in a problem', () => {
    const text = problemsOf({ FIELD_KEY: 'sesame', PORT: 'x', DATABASE_URL: 'postgres://u:hunter2@db/x' });
    expect(text).not.toContain('sesame');
    expect(text).not.toContain('hunter2');
  });
});
