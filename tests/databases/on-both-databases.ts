/** Runs one suite on SQLite and on PostgreSQL, each test database its own: what a `*.contract.test.ts` is made of. */
import { afterAll, describe } from 'vitest';
import type { Database, DatabaseConfig, OpenedDatabase } from '../../db/database';
import { openDatabase } from '../../db/open-database.server';
import { freshDatabase, type FreshDatabase } from './test-databases';

/** An open database, and the configuration by which another process would open the same one. */
export type TestDatabase = OpenedDatabase & { readonly config: DatabaseConfig };

export interface TestDatabases {
  readonly kind: Database['kind'];
  /** A migrated database without rows, open until the suite ends. Call it in `beforeAll`, `beforeEach` or a test. */
  open(): Promise<TestDatabase>;
  /** A second set of connections to the same database, as another process has them. */
  openAgain(database: TestDatabase): TestDatabase;
  /** A database without any table. */
  empty(): Promise<DatabaseConfig>;
}

/**
 * @param suite defines its tests with `open`, the short way for what nearly every suite needs; `databases` has
 *   the rest
 */
export function describeOnBothDatabases(
  name: string,
  suite: (open: TestDatabases['open'], databases: TestDatabases) => void,
): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} (%s)`, (kind) => {
    const fresh: FreshDatabase[] = [];
    const opened: OpenedDatabase[] = [];

    async function make(migrated: boolean): Promise<DatabaseConfig> {
      const database = await freshDatabase(kind, migrated);
      fresh.push(database);
      return database.config;
    }
    function openConfig(config: DatabaseConfig): TestDatabase {
      const database = openDatabase(config);
      opened.push(database);
      return { ...database, config };
    }
    const databases: TestDatabases = {
      kind,
      open: async () => openConfig(await make(true)),
      openAgain: ({ config }) => openConfig(config),
      empty: () => make(false),
    };

    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
      await Promise.all(fresh.map((database) => database.remove()));
    });
    suite(databases.open, databases);
  });
}
