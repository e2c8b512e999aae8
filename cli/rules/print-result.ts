/** How verbs of rules print their result: as JSON, in words, or not at all. */
import { asJson, output } from '../form/output';
import type { RulesOptions } from './item-in-file';

/** @param words lines for people, made only where they are printed */
export function printResult(
  { json, quiet }: Pick<RulesOptions, 'json' | 'quiet'>,
  result: unknown,
  words: () => readonly string[],
): void {
  if (quiet) return;
  output(
    json
      ? asJson(result)
      : words()
          .map((line) => `${line}\n`)
          .join(''),
  );
}
