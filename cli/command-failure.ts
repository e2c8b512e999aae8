/** How a verb ends: its exit code and, where it has no result, a message for people. */

/** Exit codes of every verb: 0 it holds, 1 it does not hold, 2 wrong usage or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** How a verb that has a result says its exit code. */
export type End = (code: ExitCode) => void;

export class CommandFailure extends Error {
  /** @param code the stable error code (docs/error-codes.md), where one fits */
  constructor(
    readonly exitCode: ExitCode,
    readonly reason: string,
    readonly code?: string,
  ) {
    super(code === undefined ? reason : `${code} ${reason}`);
    this.name = 'CommandFailure';
  }
}

/** Input that cannot be read, or not be used as it was asked to. */
export const unreadable = (reason: string, code?: string): CommandFailure =>
  new CommandFailure(2, reason, code);
