/** JSON pointers (RFC 6901): how places in documents and answers are named. */
import { joinPath } from '../rules/conditions/fact-path';
import { pointerOf } from '../rules/conditions/json-pointer';

/** The pointer of an entry of what stands at `place`. */
export function pointerTo(place: string, entry: string | number): string {
  return place + pointerOf([entry]);
}

/** The first key of a pointer: for a pointer into answers, the field. */
export function firstKeyOf(pointer: string): string {
  return keysIn(pointer)[0] ?? '';
}

/** The place of an answer, `devices.0.kind`, for a pointer into answers. */
export function placeOf(pointer: string): string {
  return joinPath(keysIn(pointer));
}

export function keysIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
