/** Keeps what the fields of a step were where they are the same still: only fields that changed are drawn again. */
import { useState } from 'react';
import type { LiveField } from '../form-fields/answers-context';

type Fields = ReadonlyMap<string, LiveField>;

/** @param next what the fields are now, made anew for every change of an answer */
export function useKeptFields(next: Fields): Fields {
  const [keeper] = useState(() => new FieldKeeper());
  return keeper.keep(next);
}

/** No more than a cache: whatever it holds, what comes out equals what went in. */
class FieldKeeper {
  private held: Fields = new Map();

  keep(next: Fields): Fields {
    this.held = keptFields(this.held, next);
    return this.held;
  }
}

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

function equalLists<T>(
  one: readonly T[] | undefined,
  other: readonly T[] | undefined,
  same: (a: T, b: T) => boolean,
): boolean {
  if (one === other) return true;
  if (!one || !other || one.length !== other.length) return false;
  return one.every((each, at) => same(each, other[at] as T));
}
