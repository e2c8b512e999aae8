/** Which of two values stands, place by place, as a plain form sends it. */
import type { MergeChoices } from '../../../forms/editing/merge-json';

/** Begins the names of the fields; the place follows. */
export const choicePrefix = 'choice:';

export function choicesIn(form: FormData): MergeChoices {
  const choices = [...form].flatMap(([name, value]) =>
    name.startsWith(choicePrefix)
      ? [[name.slice(choicePrefix.length), value === 'theirs' ? 'theirs' : 'mine'] as const]
      : [],
  );
  return Object.fromEntries(choices);
}
