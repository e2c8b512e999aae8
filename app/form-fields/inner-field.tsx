/** A field inside another one: drawn as every field is, where it is shown. */
import { partOf } from '../../forms/field-types/parts';
import { childPath } from '../../forms/field-path';
import type { Json } from '../../rules/conditions/condition';
import { PlacedField } from './framed-field';

export interface InnerFieldProps {
  /** Id and place of the field around. */
  readonly around: { readonly id: string; readonly place: string };
  /** Key of the field, or number of the entry. */
  readonly entry: string;
  readonly value: Json | undefined;
}

export function InnerField({ around, entry, value }: InnerFieldProps) {
  return <PlacedField id={`${around.id}.${entry}`} place={childPath(around.place, entry)} value={value} />;
}

/** A field inside a group, by its key. */
export function PartField({ around, entry, value }: InnerFieldProps) {
  return <InnerField around={around} entry={entry} value={partOf(value, entry)} />;
}
