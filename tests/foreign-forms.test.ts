import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeForm } from '../forms/interchange/conformance/judge-form.server';
import { readForms } from '../forms/interchange/conformance/read-forms.server';
import { missedTargets } from '../forms/interchange/conformance/table';

/** The public forms are not part of the product: name their folder, or put it beside the repository. */
const folder =
  process.env.FORMWORK_FOREIGN_FORMS ?? path.resolve(import.meta.dirname, '../../shared/data/forms');

if (existsSync(folder)) {
  describe('public foreign forms', () => {
    it('import whole or are refused by path, and behave the same', { timeout: 60_000 }, () => {
      const rows = readForms(folder).map(({ file, kind, form }) => ({
        file,
        kind,
        ...judgeForm(file, form),
      }));
      expect(rows.length).toBeGreaterThan(0);
      expect(missedTargets(rows)).toEqual([]);
    });
  });
} else {
  process.stderr.write(
    `SKIPPED: no foreign forms at ${folder}; set FORMWORK_FOREIGN_FORMS to their folder to run them\n`,
  );
  it.skip(`public foreign forms (no folder ${folder})`, () => undefined);
}
