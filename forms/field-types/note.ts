/** A note to whoever fills in the form: its label is the title, its help the text, in safe Markdown. */
import { display } from './display';
import type { FieldType } from './field-type';

export const note: FieldType = { ...display, widgets: ['note'] };
