/** A field inside another one: drawn as every field is, where it is shown. */
import { partOf } from '../../forms/field-types/parts';
import { childPath } from '../../forms/field-path';
import type { Json } from '../../rules/conditions/condition';
import { useAnswersPage } from './answers-context';
import { ControlOfField, FieldInFrame } from './framed-field';
import { useInnerErrors } from './inner-errors';

export interface InnerFieldProps {
  /** Id and place of the field around. */
  readonly around: { readonly id: string; readonly place: string };
  /** Key of the field, or number of the entry. */
  readonly entry: string;
  readonly value: Json | undefined;
}

export function InnerField({ around, entry, value }: InnerFieldProps) {
  const { fields } = useAnswersPage();
  const place = childPath(around.place, entry);
  const errors = useInnerErrors(place);
  const live = fields.get(place);
  if (!live) return null;
  const placed = { id: `${around.id}.${entry}`, place, live, errors };
  return (
    <FieldInFrame {...placed}>
      <ControlOfField {...placed} value={value} />
    </FieldInFrame>
  );
}

/** A field inside a group, by its key. */
export function PartField({ around, entry, value }: InnerFieldProps) {
  return <InnerField around={around} entry={entry} value={partOf(value, entry)} />;
}
