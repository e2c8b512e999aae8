import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passes, runCase } from '../rules/conditions/cases/judge-case';
import { readSuites } from '../rules/conditions/cases/read-suites.server';

/** The public suites are not part of the product: name their folder, or put it beside the repository. */
const folder =
  process.env.FORMWORK_JSONLOGIC_SUITES ?? path.resolve(import.meta.dirname, '../../shared/data/jsonlogic');

if (existsSync(folder)) {
  describe.each(readSuites(folder))('public JsonLogic suite $file', ({ cases }) => {
    it.each(cases)('$description', (expected) => {
      const verdict = runCase(expected);
      expect(passes(expected, verdict), JSON.stringify(verdict)).toBe(true);
    });
  });
} else {
  process.stderr.write(
    `SKIPPED: no JsonLogic suites at ${folder}; set FORMWORK_JSONLOGIC_SUITES to their folder to run them\n`,
  );
  it.skip(`public JsonLogic suites (no folder ${folder})`, () => undefined);
}
