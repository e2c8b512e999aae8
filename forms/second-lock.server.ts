/**
 * The second lock: ajv checks the answers that the first lock let pass, against the schema that the version emits.
 *
 * Compiling takes as long as a thousand checks, so a version is compiled once and kept by its hash; formats are
 * our own table's, and patterns run on RE2, so that neither a format nor an author can make the two disagree.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import type { Answers } from '../rules/facts';
import { answerSchema } from './answer-schema';
import type { FormModel } from './form-model';
import { formats } from './formats';
import { portablePattern } from './patterns/print-pattern';

/** The two locks disagree: a fault of ours. Says where and which keyword, never the value. */
export class LockDisagreement extends Error {
  readonly code = 'E-904';

  constructor(
    readonly version: string,
    readonly faults: readonly { readonly field: string; readonly keyword: string }[],
  ) {
    super(
      `E-904: the locks disagree about ${faults.map(({ field, keyword }) => `${field} (${keyword})`).join(', ')}`,
    );
    this.name = 'LockDisagreement';
  }
}

const MOST_VERSIONS_KEPT = 200;
const compiled = new Map<string, ValidateFunction>();
let compiles = 0;

/** How many schemas were compiled since the process began; on the hot path none are. */
export function schemaCompiles(): number {
  return compiles;
}

/**
 * Checks answers that `validateAnswers` found nothing wrong with.
 * @param version content hash of the version that the model was parsed from
 * @throws LockDisagreement E-904
 */
export function assertSecondLock(version: string, model: FormModel, answers: Answers): void {
  const validate = compiled.get(version) ?? compileVersion(version, model);
  if (validate(answers)) return;
  const faults = (validate.errors ?? []).map(({ instancePath, keyword }) => ({
    field: instancePath,
    keyword,
  }));
  throw new LockDisagreement(version, faults);
}

/** Compiles ahead, when a version is published or loaded. */
export function prepareSecondLock(version: string, model: FormModel): void {
  if (!compiled.has(version)) compileVersion(version, model);
}

function compileVersion(version: string, model: FormModel): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: false,
    ownProperties: true,
    formats,
    code: { regExp: linearPatterns },
  });
  const validate = ajv.compile(answerSchema(model));
  compiles += 1;
  const oldest = compiled.keys().next().value;
  if (compiled.size >= MOST_VERSIONS_KEPT && oldest !== undefined) compiled.delete(oldest);
  compiled.set(version, validate);
  return validate;
}

/** Runs the patterns of a schema on RE2. */
export const linearPatterns = Object.assign(linearExpression, { code: 'linearExpression' });

/** ajv keeps expressions by what their `toString` gives: it must tell one pattern from another. */
function linearExpression(pattern: string): { test: (text: string) => boolean; toString: () => string } {
  const expression = RE2JS.compile(portablePattern(pattern));
  return { test: (text) => expression.test(text), toString: () => pattern };
}
