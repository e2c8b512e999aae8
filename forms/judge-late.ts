/**
 * Tells last of all which fields are required where that hangs on answers that hang on theirs in turn, or on whether
 * anything in the group around them is answered.
 */
import type { CompiledField } from './compiled-form';
import { withNeed } from './field-states';
import { canBeThere, isAnswered, isAnsweredEntry } from './presence';
import type { Resolution } from './resolution';

/**
 * @param asked whether an entry of a tuple has to be there
 * @param pending takes the fact paths of answers that are missing
 */
export function judgeLate(resolution: Resolution, asked: boolean, pending: string[]): void {
  const { scope, states } = resolution;
  /** Of groups that are judged here: whether what lies in them is asked for. */
  const open: boolean[] = [];
  for (const field of scope.late) {
    const state = states[field.index];
    if (state?.visible !== true) continue;
    const within = field.parent ? (open[field.parent.index] ?? true) : true;
    // An entry of a tuple is required by the tuple, not by itself.
    const isEntry = field.place === '' && scope.fields[0] === field;
    const required = isEntry
      ? asked && field.unanswered === undefined
      : within && resolution.isRequired(field) && canBeThere(resolution, field);
    states[field.index] = withNeed(state, required, field.states);
    if (field.holds === 'group') {
      open[field.index] = isAnswered(resolution, field) || (required && !field.blankAnswer);
    } else if (required && resolution.answers[field.index] === undefined)
      pending.push(resolution.pathOf(field));
  }
  for (const list of scope.lists) judgeEntries(resolution, list, pending);
}

function judgeEntries(resolution: Resolution, list: CompiledField, pending: string[]): void {
  const entries = resolution.holdings[list.index]?.entries ?? [];
  if (list.holds === 'list') {
    for (const entry of entries) judgeLate(entry, true, pending);
    return;
  }
  const last = entries.findLastIndex(isAnsweredEntry);
  const present =
    last >= 0 ||
    (list.blankAnswer
      ? resolution.answers[list.index] !== undefined
      : resolution.states[list.index]?.required === true);
  entries.forEach((entry, at) => {
    const [whole] = entry.scope.fields;
    judgeLate(entry, at < last || (present && whole?.field.required === true), pending);
  });
}
