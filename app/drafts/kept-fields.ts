/** Keeps what the fields of a step were where they are the same still: only fields that changed are drawn again. */
import type { LiveField } from '../form-fields/answers-context';
import { equalLists } from '../ui/use-kept';

type Fields = ReadonlyMap<string, LiveField>;

/** @returns what equals the newer fields, made of the older ones where those are equal; the older map itself if all are */
export function keptFields(before: Fields, next: Fields): Fields {
  if (before === next) return before;
  const kept = new Map(
    [...next].map(([place, live]) => {
      const old = before.get(place);
      return [place, old && equal(old, live) ? old : live];
    }),
  );
  const old = [...before];
  const same =
    kept.size === old.length &&
    [...kept].every(([place, live], at) => {
      const [oldPlace, oldLive] = old[at] ?? [];
      return place === oldPlace && live === oldLive;
    });
  return same ? before : kept;
}

/** Of plain values, lists and what is said, by what is in them; of the field itself only by which one it is. */
function equal(one: LiveField, other: LiveField): boolean {
  return (
    one.field === other.field &&
    one.path === other.path &&
    one.required === other.required &&
    one.readOnly === other.readOnly &&
    one.notBefore === other.notBefore &&
    one.notAfter === other.notAfter &&
    one.because === other.because &&
    equalLists(one.offered, other.offered, (a, b) => a === b) &&
    equalLists(one.said, other.said, (a, b) => a.level === b.level && a.text === b.text)
  );
}
