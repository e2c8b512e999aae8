/** The designer's palette: what it must know of each field type. The page of a form has no use for it and never loads it. */
import { fieldTypes } from '../field-types/field-types';
import type { FieldTypeName } from '../field-types/field-types';
import { choiceTypes } from './choice-types';
import { compositeTypes } from './composite-types';
import { documentTypes } from './document-types';
import { numberTypes } from './number-types';
import { organisationTypes } from './organisation-types';
import type { PaletteEntry } from './palette-entry';
import { textTypes } from './text-types';
import { timeTypes } from './time-types';

const entries: { readonly [Name in FieldTypeName]?: PaletteEntry } = {
  ...textTypes,
  ...choiceTypes,
  ...numberTypes,
  ...timeTypes,
  ...organisationTypes,
  ...documentTypes,
  ...compositeTypes,
};

/** The types that can be added, in the order of the table of types; types without an entry come with imports alone. */
export const palette: readonly FieldTypeName[] = (Object.keys(fieldTypes) as FieldTypeName[]).filter(
  (name) => entries[name] !== undefined,
);

/** Undefined for a type that comes with imported forms alone. */
export function paletteOf(name: FieldTypeName): PaletteEntry | undefined {
  return entries[name];
}
