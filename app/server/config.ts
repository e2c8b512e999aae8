/** The configuration: environment variables, read and checked once at start, with every problem listed together. */
import path from 'node:path';
import type { MasterKey } from '../../people/field-seal.server';
import { EnvironmentReader, type Environment } from './environment-reader';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** `postgres://…`, or the path of the SQLite file. */
  readonly databaseUrl: string;
  /** Folder of the embedded database, the uploads and the generated keys. */
  readonly dataDir: string;
  /** The one origin under which browsers reach the portal; null on loopback, where its names vary. */
  readonly publicOrigin: string | null;
  /** Whether cookies carry `Secure` and the `__Host-` prefix. */
  readonly secureCookies: boolean;
  /** Keys for classified answers, newest first; null: one is generated into the data folder. */
  readonly fieldKeys: readonly MasterKey[] | null;
  /** Milliseconds added to database time. */
  readonly clockOffset: number;
  readonly worker: 'inside' | 'off';
  /** How many processes serve behind the one port. */
  readonly processes: number;
  /** Connections to PostgreSQL of each process. */
  readonly poolSize: number;
  /** Addresses of proxies whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;
}

export type ConfigResult =
  | { readonly config: Config; readonly problems: null }
  | { readonly config: null; readonly problems: readonly string[] };

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'];
const DAY = 86_400_000;
const MOST_PROCESSES = 64;

/** @returns the configuration, or every problem in words that say what to set */
export function readConfig(environment: Environment): ConfigResult {
  const env = new EnvironmentReader(environment);
  const host = env.text('HOST') ?? '127.0.0.1';
  const port = env.integer('PORT', 3000, { min: 0, max: 65_535 });
  const dataDir = path.resolve(env.text('DATA_DIR') ?? 'data');
  const databaseUrl = env.secret('DATABASE_URL') ?? path.join(dataDir, 'formwork.sqlite');
  const processes = env.integer('WEB_CONCURRENCY', 1, { min: 1, max: MOST_PROCESSES });
  const connections = env.integer('DATABASE_CONNECTIONS', 10, { min: 1, max: 1_000 });
  const production = env.text('NODE_ENV') === 'production';
  const config: Config = {
    host,
    port,
    dataDir,
    databaseUrl,
    ...readOrigin(env, host),
    fieldKeys: readFieldKeys(env, databaseUrl),
    clockOffset: env.integer('FORMWORK_CLOCK_OFFSET', 0, { min: -3650 * DAY, max: 3650 * DAY }),
    worker: env.oneOf('WORKER', ['inside', 'off'], isPostgresUrl(databaseUrl) ? 'off' : 'inside'),
    processes,
    poolSize: Math.max(1, Math.floor(connections / processes)),
    trustedProxies: env.list('TRUSTED_PROXIES'),
    logLevel: env.oneOf('LOG_LEVEL', logLevels, 'info'),
  };
  if (processes > 1 && !isPostgresUrl(databaseUrl))
    env.problem('WEB_CONCURRENCY above 1 needs PostgreSQL: set DATABASE_URL to a postgres:// address.');
  if (production && config.clockOffset !== 0)
    env.problem(
      'FORMWORK_CLOCK_OFFSET moves the clock and is refused when NODE_ENV is production: unset it.',
    );
  return env.problems.length > 0 ? { config: null, problems: env.problems } : { config, problems: null };
}

export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

/** Loopback is reachable from this machine alone, and browsers trust it like https. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function readOrigin(env: EnvironmentReader, host: string): Pick<Config, 'publicOrigin' | 'secureCookies'> {
  const text = env.text('PUBLIC_ORIGIN');
  const insecure = env.oneOf('ALLOW_INSECURE_HTTP', ['0', '1'], '0') === '1';
  if (text === undefined) {
    if (!isLoopback(host))
      env.problem(
        `PUBLIC_ORIGIN is required when HOST (${host}) is not loopback: the address that people open, ` +
          'for example https://forms.example.com.',
      );
    return { publicOrigin: null, secureCookies: true };
  }
  const origin = URL.canParse(text) ? new URL(text) : null;
  if (!origin || !/^https?:$/.test(origin.protocol) || origin.origin !== text.replace(/\/$/, '')) {
    env.problem(`PUBLIC_ORIGIN must be scheme, host and port alone, for example https://forms.example.com.`);
    return { publicOrigin: null, secureCookies: true };
  }
  const safe = origin.protocol === 'https:' || isLoopback(origin.hostname);
  if (!safe && !insecure)
    env.problem(
      'PUBLIC_ORIGIN is plain http: passwords would cross the network in the clear. Use https, or set ' +
        'ALLOW_INSECURE_HTTP=1 if you accept that.',
    );
  return { publicOrigin: origin.origin, secureCookies: safe };
}

function readFieldKeys(env: EnvironmentReader, databaseUrl: string): readonly MasterKey[] | null {
  const text = env.secret('FIELD_KEY');
  if (text === undefined) {
    if (isPostgresUrl(databaseUrl))
      env.problem(
        'FIELD_KEY (or FIELD_KEY_FILE) is required with PostgreSQL, the same for every process: a name, a colon ' +
          'and 32 bytes in base64, for example `k1:` and the output of `openssl rand -base64 32`.',
      );
    return null;
  }
  const keys = parseMasterKeys(text);
  if (keys === null)
    env.problem('FIELD_KEY must be `name:base64 of 32 bytes`, or several separated by commas, newest first.');
  return keys;
}

/** Keys as they stand in FIELD_KEY and in a key file; null where the text is not that. */
export function parseMasterKeys(text: string): MasterKey[] | null {
  const keys = text.split(',').map((part) => /^([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(part.trim()));
  return keys.every((match) => match !== null)
    ? keys.map(([, id = '', secret = '']) => ({ id, secret }))
    : null;
}
