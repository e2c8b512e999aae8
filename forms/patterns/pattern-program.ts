/** Turns a parsed pattern into the steps of a nondeterministic machine, bounded in number. */
import type { Range } from './code-points';
import type { PatternNode } from './parse-pattern';
import { PatternError } from './pattern-problems';

export type Step =
  | { readonly do: 'read'; readonly set: readonly Range[] }
  | { readonly do: 'fork'; readonly to: readonly number[] }
  | { readonly do: 'at-start' }
  | { readonly do: 'at-end' }
  | { readonly do: 'match' };

/** As many steps as a pattern may unfold into; counted repetitions are written out. */
const MOST_STEPS = 1000;

/**
 * Steps run from 0 on; a step that does not fork goes on to its successor.
 * @throws PatternError when the repetitions unfold into more than 1,000 steps
 */
export function patternProgram(pattern: PatternNode): readonly Step[] {
  const steps: Step[] = [];
  write(pattern, steps);
  append(steps, { do: 'match' });
  return steps;
}

function append(steps: Step[], step: Step): number {
  if (steps.length >= MOST_STEPS) throw new PatternError('too-large', 0);
  return steps.push(step) - 1;
}

function write(node: PatternNode, steps: Step[]): void {
  switch (node.kind) {
    case 'character':
      append(steps, { do: 'read', set: node.set });
      return;
    case 'start':
      append(steps, { do: 'at-start' });
      return;
    case 'end':
      append(steps, { do: 'at-end' });
      return;
    case 'sequence':
      for (const part of node.of) write(part, steps);
      return;
    case 'choice':
      writeChoice(node.of, steps);
      return;
    case 'repeat':
      writeRepeat(node, steps);
  }
}

function writeChoice(branches: readonly PatternNode[], steps: Step[]): void {
  const fork = append(steps, { do: 'fork', to: [] });
  const starts: number[] = [];
  const exits: number[] = [];
  for (const branch of branches) {
    starts.push(steps.length);
    write(branch, steps);
    exits.push(append(steps, { do: 'fork', to: [] }));
  }
  steps[fork] = { do: 'fork', to: starts };
  for (const exit of exits) steps[exit] = { do: 'fork', to: [steps.length] };
}

function writeRepeat(node: PatternNode & { kind: 'repeat' }, steps: Step[]): void {
  for (let count = 0; count < node.min; count += 1) write(node.of, steps);
  if (node.max === Infinity) {
    const fork = append(steps, { do: 'fork', to: [] });
    write(node.of, steps);
    append(steps, { do: 'fork', to: [fork] });
    steps[fork] = { do: 'fork', to: [fork + 1, steps.length] };
    return;
  }
  const forks: number[] = [];
  for (let count = node.min; count < node.max; count += 1) {
    forks.push(append(steps, { do: 'fork', to: [] }));
    write(node.of, steps);
  }
  for (const fork of forks) steps[fork] = { do: 'fork', to: [fork + 1, steps.length] };
}
