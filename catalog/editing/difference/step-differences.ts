/** Differences between the steps and sections of two forms. */
import type { FormDraft, StepDraft } from '../../../forms/editing/form-draft';
import { words } from '../../../forms/editing/operation-title';
import { withoutKey } from '../../../forms/editing/ordered-map';
import { sameJson } from '../../../forms/editing/same-json';
import type { Json } from '../../../rules/conditions/condition';
import { isReordered, mapOf, paired } from './by-name';
import { lineOf } from './difference-line';
import type { DifferenceLine } from './difference-line';
import { phrases } from './phrases';

export function stepDifferences(
  older: FormDraft,
  newer: FormDraft,
  locale: string,
  place: string,
): DifferenceLine[] {
  const steps = (form: FormDraft) => mapOf(form.layout.steps, ({ id }) => id);
  const lines = paired(steps(older), steps(newer)).flatMap(({ name, older: before, newer: after }) => {
    const step = words((after ?? before)?.title, name);
    const line = lineOf('steps', locale, `${place}/layout/steps`);
    if (!before) return [line('added', phrases.stepAdded, { step })];
    if (!after) return [line('removed', phrases.stepRemoved, { step })];
    const own = frameOf(before);
    const now = frameOf(after);
    const sections = (each: StepDraft) =>
      (each.sections ?? []).map((section) => withoutKey(section, 'rows')) as unknown as Json;
    const changed = [];
    if (!sameJson(own, now))
      changed.push(line('changed', phrases.stepChanged, { step: words(before.title, name), now: step }));
    if (!sameJson(sections(before), sections(after)))
      changed.push(line('changed', phrases.sectionsChanged, { step }));
    return changed;
  });
  const moved = isReordered(steps(older).keys(), steps(newer).keys());
  return moved
    ? [...lines, lineOf('steps', locale, `${place}/layout/steps`)('moved', phrases.stepsMoved)]
    : lines;
}

/** A step without what stands in it. */
function frameOf(step: StepDraft): Json {
  return withoutKey(withoutKey(step, 'rows'), 'sections') as unknown as Json;
}
