/** Cuts the person that a request is about down to what the form's rules read: the browser needs no more. */
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { Condition } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import type { PersonFacts } from '../../rules/facts';

export function subjectForForm(form: SpecialisedForm, subject: PersonFacts | null): PersonFacts | null {
  if (!subject) return null;
  const { id, number, name, roles, manages, ...facts } = subject;
  const reads = subjectReads(form);
  const read = Object.entries(facts).filter(([fact]) => reads.has(fact));
  return {
    ...Object.fromEntries(read),
    // Who it is stands in the answers anyway.
    id,
    number,
    name,
    roles: reads.has('roles') ? roles : [],
    manages: reads.has('manages') ? manages : [],
  };
}

/** Names of the subject's facts on which the form depends. */
function subjectReads({ fields, rules, zones }: SpecialisedForm): ReadonlySet<string> {
  const conditions: unknown[] = [
    zones.lookup?.map[0],
    ...fields.flatMap(({ schema }) => [schema['x-not-before'], schema['x-not-after']]),
    ...rules.flatMap(({ when, set = {} }) => [when, ...Object.values(set)]),
  ];
  const paths = conditions.flatMap((condition) =>
    condition === undefined ? [] : readPaths(condition as Condition),
  );
  return new Set(paths.flatMap((path) => (path.startsWith('subject.') ? [path.split('.')[1] ?? ''] : [])));
}
