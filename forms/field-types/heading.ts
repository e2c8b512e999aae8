/** A heading between fields; its help is a line under it. */
import { display } from './display';
import type { FieldType } from './field-type';

export const heading: FieldType = { ...display, widgets: ['heading'] };
