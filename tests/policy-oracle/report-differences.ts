/** Makes the smallest useful report of differing cases: one for each way of differing, cut down to what matters. */
import type { Difference } from './compare-plans';
import type { Answers, Case } from './oracle/case';

export interface DifferingCase {
  /** How to make the case again. */
  readonly name: string;
  readonly asked: Case;
  readonly differences: readonly Difference[];
}

/** Finds the differences of a case, or none where the policy has no say. */
export type Differ = (asked: Case) => readonly Difference[];

const GROUPS_SHOWN = 8;

/** A text with each way of differing, how often it was seen, and its case with the fewest answers. */
export function reportDifferences(cases: readonly DifferingCase[], differ: Differ): string {
  const groups = new Map<string, DifferingCase[]>();
  for (const one of cases) {
    for (const { point } of one.differences) groups.set(point, [...(groups.get(point) ?? []), one]);
  }
  const biggest = [...groups].sort((a, b) => b[1].length - a[1].length);
  const shown = biggest.slice(0, GROUPS_SHOWN).map(([point, members]) => describe(point, members, differ));
  const rest = biggest.slice(GROUPS_SHOWN).map(([point, members]) => `${point} (${members.length})`);
  return [...shown, ...(rest.length > 0 ? [`also: ${rest.join(', ')}`] : [])].join('\n\n');
}

function describe(point: string, members: readonly DifferingCase[], differ: Differ): string {
  const size = (one: DifferingCase) => Object.keys(one.asked.answers).length;
  const smallest = members.reduce((best, one) => (size(one) < size(best) ? one : best));
  const cut = cutDown(smallest.asked, point, differ);
  const difference = differ(cut).find((one) => one.point === point);
  const { now, requester, answers } = cut;
  return [
    `${point}: in ${members.length} cases, such as ${smallest.name}`,
    `  policy  ${JSON.stringify(difference?.policy)}`,
    `  product ${JSON.stringify(difference?.product)}`,
    `  now ${new Date(now).toISOString()}, requester ${requester.number} (${requester.roles.join(', ')})`,
    `  answers ${JSON.stringify(answers)}`,
  ].join('\n');
}

/** Leaves out every answer without which the case still differs in the same point. */
function cutDown(asked: Case, point: string, differ: Differ): Case {
  let cut = asked;
  for (const field of Object.keys(asked.answers)) {
    const answers: Answers = Object.fromEntries(Object.entries(cut.answers).filter(([key]) => key !== field));
    const smaller = { ...cut, answers };
    if (differ(smaller).some((one) => one.point === point)) cut = smaller;
  }
  return cut;
}
