/** What was tried on a page and refused, and how its forms get back what was typed. */
import type { CodeDescription } from '../../people/error-codes';

export interface RefusedAct extends CodeDescription {
  /** Differs with every try, so that the same refusal twice is told twice. */
  readonly attempt: string;
  /** What was sent, by field; `intent` names the button. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
}

/** Whether one of these buttons is what was refused: its form stays open. */
export function triedAny(refused: RefusedAct | undefined, intents: readonly string[]): boolean {
  return intents.includes(refused?.typed.intent?.[0] ?? '');
}

/** What was typed into a field of the form with these buttons; empty where another form was refused. */
export function typedIn(refused: RefusedAct | undefined, name: string, intents: readonly string[]): string {
  return triedAny(refused, intents) ? (refused?.typed[name]?.[0] ?? '') : '';
}

/** All values of a field that may be sent several times (checkboxes). */
export function typedListIn(
  refused: RefusedAct | undefined,
  name: string,
  intents: readonly string[],
): readonly string[] {
  return triedAny(refused, intents) ? (refused?.typed[name] ?? []) : [];
}
