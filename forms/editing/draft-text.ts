/** A text of a draft, as far as there is one: none of its languages where something else stands there. */
import { isObject } from '../document-shape';
import type { DraftText } from './form-draft';

export function draftText(value: unknown): DraftText {
  return isObject(value) ? (value as DraftText) : {};
}
