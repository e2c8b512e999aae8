/** Reads environment variables and collects what is wrong with them, so that all problems are told at once. */
import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

export class EnvironmentReader {
  readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  problem(text: string): void {
    this.problems.push(text);
  }

  /** The value without surrounding blanks; undefined where it is unset or empty. */
  text(name: string): string | undefined {
    const value = this.environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** A value that may also stand in a file named by `NAME_FILE`, as secret stores mount them. */
  secret(name: string): string | undefined {
    const file = this.text(`${name}_FILE`);
    const value = this.text(name);
    if (file === undefined) return value;
    if (value !== undefined) {
      this.problem(`Set either ${name} or ${name}_FILE, not both.`);
      return value;
    }
    try {
      const content = readFileSync(file, 'utf8').trim();
      if (content === '') this.problem(`${name}_FILE (${file}) is empty.`);
      return content;
    } catch (error) {
      this.problem(`${name}_FILE (${file}) cannot be read: ${reasonOf(error)}.`);
      return undefined;
    }
  }

  integer(name: string, otherwise: number, range: { min: number; max: number }): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= range.min && value <= range.max) return value;
    this.problem(`${name} must be a whole number from ${range.min} to ${range.max}, not "${text}".`);
    return otherwise;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const found = allowed.find((value) => value === text);
    if (found === undefined) this.problem(`${name} must be one of ${allowed.join(', ')}, not "${text}".`);
    return found ?? otherwise;
  }

  /** Values separated by commas. */
  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
