/** Vitest setup: a test that writes to console.error without having announced it fails. */
import { afterEach, beforeEach, expect } from 'vitest';

const print = console.error;
let written: string[] = [];
let announced: RegExp[] = [];

/** Announces that the rest of this test may write such lines to console.error. */
export function allowConsoleError(...patterns: readonly RegExp[]): void {
  announced.push(...patterns);
}

beforeEach(() => {
  written = [];
  announced = [];
  console.error = (...args: unknown[]) => {
    const line = args.map(String).join(' ');
    if (announced.some((pattern) => pattern.test(line))) return;
    written.push(line);
    print(...args);
  };
});

afterEach(() => {
  console.error = print;
  expect(written, 'console.error was not expected').toEqual([]);
});
