/** JSON pointers (RFC 6901): how places in documents and answers are named. */
import { pointerOf } from '../rules/conditions/json-pointer';

/** The pointer of an entry of what stands at `place`. */
export function pointerTo(place: string, entry: string | number): string {
  return place + pointerOf([entry]);
}

/** The first key of a pointer: for a pointer into answers, the field. */
export function firstKeyOf(pointer: string): string {
  return keysIn(pointer)[0] ?? '';
}

export function keysIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
