/** The priorities that rules set for tickets: the last rule that holds decides, whoever opens the ticket. */
import type { CompiledRule } from './compile-rules';
import type { Evaluation } from './conditions/evaluation';
import { Unknown } from './conditions/unknown';
import type { DocumentPart } from './document-part';
import type { Priority } from './plan';

/** The priority that is set for a ticket by its key and that of its effect; undefined where none is. */
export type SetPriority = (key: string, effectKey: string) => Priority | Unknown | undefined;

interface Setting {
  readonly tickets: readonly string[] | null;
  /** Unknown where the rule or the word is. */
  readonly set: Priority | Unknown;
}

/** @throws RuleError E-402 for a word that is no priority */
export function priorityRules(
  matched: readonly { readonly rule: CompiledRule; readonly decision: true | Unknown }[],
  evaluation: Evaluation,
): SetPriority {
  const settings = matched.flatMap(({ rule, decision }) =>
    rule.priorities.map(({ part, set, tickets }): Setting => {
      if (decision instanceof Unknown) return { tickets, set: decision };
      const word = set(evaluation);
      return { tickets, set: word instanceof Unknown ? word : priorityIn(word, part.at('set')) };
    }),
  );
  return (key, effectKey) =>
    settings.findLast(({ tickets }) => !tickets || tickets.includes(key) || tickets.includes(effectKey))?.set;
}

const priorities = { low: true, normal: true, high: true, urgent: true } satisfies Record<Priority, true>;

/** @throws RuleError E-402 with the place of a word that is none */
export function priorityIn(word: string, part: DocumentPart): Priority {
  return isPriority(word) ? word : part.refuse('unknown-priority', { word });
}

function isPriority(word: string): word is Priority {
  return Object.hasOwn(priorities, word);
}
