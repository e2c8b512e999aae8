/**
 * Loaded into a portal's process before it starts: between two messages it counts the statements that reach the
 * database and the schemas that ajv compiles, and samples what the processor does.
 */
import { Session, type Profiler } from 'node:inspector/promises';
import { writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import knexPackage from 'knex';

/** `begin`, or the file into which the profile is to be written at the end. */
export type Order = { readonly order: 'begin' } | { readonly order: 'end'; readonly profileFile: string };

export interface Seen {
  /** By what they do: `insert tickets`. */
  readonly statements: Readonly<Record<string, number>>;
  readonly schemaCompiles: number;
}

interface Emitter {
  emit(event: string, ...args: unknown[]): boolean;
}

interface Compiler {
  compile(this: unknown, ...args: unknown[]): unknown;
}

let statements = new Map<string, number>();
let compiles = 0;

countStatements(knexPackage.Client.prototype as unknown as Emitter);
countCompiles(Ajv2020.prototype as unknown as Compiler);

const session = new Session();
session.connect();

process.on('message', (message: Order) => {
  obey(message).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
// Only the server keeps the process alive.
process.channel?.unref();

async function obey(message: Order): Promise<void> {
  if (message.order === 'begin') {
    statements = new Map();
    compiles = 0;
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    process.send?.('begun');
    return;
  }
  const { profile }: Profiler.StopReturnType = await session.post('Profiler.stop');
  const seen: Seen = { statements: Object.fromEntries(statements), schemaCompiles: compiles };
  await writeFile(message.profileFile, JSON.stringify(profile));
  process.send?.(seen);
}

/** A statement inside a transaction is told of twice, by the transaction and by the connections it came from. */
function countStatements(client: Emitter): void {
  const emit = client.emit;
  const seen = new WeakSet();
  client.emit = function (this: Emitter, event, ...args) {
    const [query] = args;
    if (event === 'query' && typeof query === 'object' && query !== null && !seen.has(query)) {
      seen.add(query);
      const kind = kindOf('sql' in query ? String(query.sql) : '');
      statements.set(kind, (statements.get(kind) ?? 0) + 1);
    }
    return emit.call(this, event, ...args);
  };
}

/** The verb and the first table that a statement names. */
function kindOf(sql: string): string {
  const [verb = ''] = sql
    .trim()
    .toLowerCase()
    .split(/[\s;(]/);
  const table = /\b(?:from|into|update)\s+[`"]?([a-z_]+)/i.exec(sql)?.[1] ?? '';
  return `${verb} ${table}`.trim();
}

function countCompiles(ajv: Compiler): void {
  const { compile } = ajv;
  ajv.compile = function (...args) {
    compiles += 1;
    return compile.apply(this, args);
  };
}
