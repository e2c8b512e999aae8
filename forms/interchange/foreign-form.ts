/** A form from elsewhere, and what importing it comes to. */
import type { Json } from '../../rules/conditions/condition';
import type { FormDocument } from '../form-document';
import type { ProductText } from '../locale';
import type { RefusalKeyword } from './refusal-keywords';

/** As rjsf takes it. Nothing of it is trusted. */
export interface ForeignForm {
  readonly schema: unknown;
  readonly uiSchema?: unknown;
  readonly formData?: unknown;
}

/** Something that our model cannot say. */
export interface Refused {
  /** JSON pointer into the foreign form: `/schema/properties/tree/$ref`. */
  readonly path: string;
  readonly keyword: RefusalKeyword;
  /** For what is over a limit: E-901 (size), E-902 (depth, forbidden keys, no JSON), E-401 (count), E-405 (circle). */
  readonly code?: string;
  readonly reason: ProductText;
}

/** Something that means nothing here and does no harm; it is kept, and an export gives it back. */
export interface ImportNote {
  /** JSON pointer into the foreign form. */
  readonly path: string;
  readonly what: ProductText;
}

export interface ImportResult {
  /** Null where anything is refused. */
  readonly document: FormDocument | null;
  readonly refused: readonly Refused[];
  readonly notes: readonly ImportNote[];
  /** The foreign form data, as answers to the document; null without any. */
  readonly answers: { readonly [key: string]: Json } | null;
}
