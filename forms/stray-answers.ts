/** Finds answers to fields that the form does not have, wherever they lie. */
import type { CompiledForm } from './compiled-form';
import { pointerTo } from './json-pointer';
import type { Resolution } from './resolution';

type Given = Readonly<Record<string, unknown>>;

const NOTHING: readonly never[] = [];

/**
 * Pointers of answers that nothing asks for. Those in groups and forms that are open are left aside in silence.
 * @param open whether the form is
 */
export function strayAnswers(
  resolution: Resolution,
  { keys }: CompiledForm,
  answers: Given,
  open: boolean,
): readonly string[] {
  const names = Object.keys(answers);
  const top = open || names.length === resolution.met ? NOTHING : straysIn(answers, keys, '');
  const { groups, lists } = resolution.scope;
  return groups.length === 0 && lists.length === 0 ? top : [...top, ...straysInside(resolution)];
}

function straysInside(resolution: Resolution): readonly string[] {
  const { scope, holdings } = resolution;
  const inGroups = scope.groups.flatMap(({ field, keys }) => {
    const given = holdings[field.index]?.given;
    const open = field.field.schema.additionalProperties === true;
    return given && !open ? straysIn(given, keys, resolution.pointerOf(field)) : [];
  });
  const inEntries = scope.lists.flatMap(({ index }) =>
    (holdings[index]?.entries ?? []).flatMap(straysInside),
  );
  return [...inGroups, ...inEntries];
}

function straysIn(given: Given, keys: ReadonlySet<string>, place: string): readonly string[] {
  return Object.keys(given)
    .filter((key) => !keys.has(key) && given[key] !== undefined)
    .map((key) => pointerTo(place, key));
}
