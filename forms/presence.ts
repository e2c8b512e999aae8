/** Whether a field is answered by somebody: what merely counts as unanswered fields do is no sign of it. */
import type { CompiledField } from './compiled-form';
import type { Resolution } from './resolution';

export function isAnswered(resolution: Resolution, field: CompiledField): boolean {
  const value = resolution.answers[field.index];
  if (value === undefined) return false;
  const holding = resolution.holdings[field.index];
  if (holding && holding.inside !== true) return true;
  if (field.holds === 'group') {
    return field.blankAnswer || field.children.some((child) => isAnswered(resolution, child));
  }
  if (field.holds === 'tuple') return field.blankAnswer || (holding?.entries ?? []).some(isAnsweredEntry);
  return field.unanswered === undefined || JSON.stringify(value) !== JSON.stringify(field.unanswered);
}

export function isAnsweredEntry(entry: Resolution): boolean {
  const [whole] = entry.scope.fields;
  return whole !== undefined && isAnswered(entry, whole);
}

/** Nobody can answer a group that asks nothing, unless it may be blank. */
export function canBeThere(resolution: Resolution, field: CompiledField): boolean {
  return field.holds !== 'group' || field.blankAnswer || showsQuestion(resolution, field);
}

/** Whether a group shows anything that can be answered. */
function showsQuestion(resolution: Resolution, group: CompiledField): boolean {
  return group.children.some((child) => {
    if (child.display || resolution.states[child.index]?.visible === false) return false;
    return child.holds === 'group' ? showsQuestion(resolution, child) : true;
  });
}
