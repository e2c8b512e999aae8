/** The name under which a page without scripts says what is to be done with a row: `devices:remove.1`. */
import { readRowChange, type RowChange } from '../../forms/composites/change-rows';

export const rowChangeField = '_row';

export interface PlacedRowChange {
  /** Place of the list. */
  readonly place: string;
  readonly change: RowChange;
}

/** Null where nothing of the kind was asked for. */
export function placedRowChange(text: string): PlacedRowChange | null {
  const at = text.lastIndexOf(':');
  const change = readRowChange(text.slice(at + 1));
  return at > 0 && change ? { place: text.slice(0, at), change } : null;
}
