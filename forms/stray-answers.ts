/** Finds answers to fields that the form does not have, wherever they lie. */
import type { AnsweredFields } from './compiled-form';
import { pointerTo } from './json-pointer';
import type { Resolution } from './resolution';

type Given = Readonly<Record<string, unknown>>;

const NOTHING: readonly never[] = [];

/**
 * Pointers of answers that nothing asks for. Those in groups and forms that are open are left aside in silence.
 * @param answers those at the top of the form to be looked at; undefined where they all have their fields
 */
export function strayAnswers(resolution: Resolution, answers: Given | undefined): readonly string[] {
  const { answered, groups, lists } = resolution.scope;
  const top = answers ? straysIn(answers, answered, '') : NOTHING;
  return groups.length === 0 && lists.length === 0 ? top : [...top, ...straysInside(resolution)];
}

function straysInside(resolution: Resolution): readonly string[] {
  const { scope, holdings } = resolution;
  const inGroups = scope.groups.flatMap((group) => {
    const given = holdings[group.index]?.given;
    const open = group.field.schema.additionalProperties === true;
    return given && !open ? straysIn(given, group.answered, resolution.pointerOf(group)) : [];
  });
  const inEntries = scope.lists.flatMap(({ index }) =>
    (holdings[index]?.entries ?? []).flatMap(straysInside),
  );
  return [...inGroups, ...inEntries];
}

function straysIn(given: Given, { byKey }: AnsweredFields, place: string): readonly string[] {
  return Object.keys(given)
    .filter((key) => !byKey.has(key) && given[key] !== undefined)
    .map((key) => pointerTo(place, key));
}
