/** Reads the files that verbs are given, and says in words why one cannot be used. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readUntrustedJson, UntrustedJsonError } from '../forms/untrusted-json';
import type { Json } from '../rules/conditions/condition';
import { unreadable } from './command-failure';

const STANDARD_INPUT = '-';

/** @param file a path, or - for standard input */
export function readInput(file: string): string {
  return readingFile(file, () => readFileSync(file === STANDARD_INPUT ? process.stdin.fd : file, 'utf8'));
}

/**
 * Runs what reads a file or a folder.
 * @throws CommandFailure with exit code 2 where it cannot be read or is no JSON that we take
 */
export function readingFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/** The lines of a file, one after the other; however large the file is, only one is held. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) yield line;
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/**
 * JSON that a user hands in.
 * @throws CommandFailure with exit code 2 and E-901 or E-902
 */
export function readJson(text: string): Json {
  try {
    return readUntrustedJson(text);
  } catch (error) {
    throw error instanceof UntrustedJsonError ? unreadable(whyNoJson(error), error.code) : error;
  }
}

function whyNoJson({ params: { reason, place = '', limit = '' } }: UntrustedJsonError): string {
  switch (reason) {
    case 'size':
      return `The input is larger than ${limit} bytes.`;
    case 'depth':
      return `Values are nested more than ${limit} levels deep.`;
    case 'key':
      return `The key at ${place} is never allowed.`;
    default:
      return `The input is no JSON.`;
  }
}

/** Errors of the product itself stay what they are. */
function cannotRead(file: string, error: unknown): unknown {
  if (error instanceof UntrustedJsonError) return unreadable(`${file}: ${whyNoJson(error)}`, error.code);
  const fromSystem = error instanceof Error && 'syscall' in error && 'code' in error;
  return fromSystem ? unreadable(`${file} cannot be read (${String(error.code)}).`) : error;
}
