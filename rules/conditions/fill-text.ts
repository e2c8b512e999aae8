/** Fills the names in braces of a text: `{label} is {other}`. A name without a value leaves nothing behind. */

export type TextParams = Readonly<Record<string, string | number>>;

export function fillText(text: string, params: TextParams): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
