/** What verbs print: JSON as it stands in files, two spaces a level and a newline at the end. */

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function output(text: string): void {
  process.stdout.write(text);
}
