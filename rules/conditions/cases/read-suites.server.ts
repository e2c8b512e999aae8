/** Reads a folder of JsonLogic suites. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SuiteCase } from './judge-case';

export interface Suite {
  /** Path of the file within the folder. */
  readonly file: string;
  readonly cases: readonly SuiteCase[];
}

/** The suites of a folder and of the folders in it, in the order of their names. Files without a case are left out. */
export function readSuites(folder: string): Suite[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, cases: casesIn(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))) }))
    .filter(({ cases }) => cases.length > 0);
}

/** A suite is a list; texts in it are comments. The oldest suites write a case as `[rule, data, result]`. */
function casesIn(suite: unknown): readonly SuiteCase[] {
  if (!Array.isArray(suite)) return [];
  return suite.flatMap((entry: unknown) => {
    if (Array.isArray(entry))
      return [{ description: JSON.stringify(entry[0]), rule: entry[0], data: entry[1], result: entry[2] }];
    return isCase(entry) ? [entry] : [];
  });
}

function isCase(entry: unknown): entry is SuiteCase {
  return typeof entry === 'object' && entry !== null && 'rule' in entry;
}
