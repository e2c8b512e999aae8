/** Ends what does not end by itself, wherever it hangs: in a loop, or inside a regular expression. */
import { runInNewContext } from 'node:vm';

/** Milliseconds; a measure of nothing. What is merely slow on a busy machine passes. */
const LIMIT = 30_000;

/**
 * For what is not asynchronous, which no test is ended in the middle of.
 *
 * @param run with an input that is large enough: work that blows up must not end within the limit
 * @throws ERR_SCRIPT_EXECUTION_TIMEOUT
 */
export function inTime<Result>(run: () => Result, limit = LIMIT): Result {
  return runInNewContext('run()', { run }, { timeout: limit }) as Result;
}

/** A text of one part over and over. Work that grows with the square of its length takes minutes. */
export function endless(part: string): string {
  return part.repeat(Math.ceil(500_000 / Math.sqrt(part.length)));
}
