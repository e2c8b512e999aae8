/** A form document while it is edited: its parts are there, what stands in them may be unfinished. */
import type { Json } from '../../rules/conditions/condition';

/** A JSON object of a document; keys that we do not know are kept wherever they stand. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A text in some of the product's locales: those that are missing are a finding of the checks, not of the editor. */
export type DraftText = Readonly<Record<string, string>>;

export interface FieldDraft extends JsonObject {
  readonly 'x-type': string;
}

export type FieldsDraft = Readonly<Record<string, FieldDraft>>;

export interface RowHolder {
  readonly rows?: readonly (readonly string[])[];
}

export interface SectionDraft extends RowHolder {
  readonly id: string;
  readonly title?: DraftText;
  readonly help?: DraftText;
  readonly columns?: number;
}

/** Rows of its own, sections, or both: the rows then come first. */
export interface StepDraft extends RowHolder {
  readonly id: string;
  readonly title: DraftText;
  readonly sections?: readonly SectionDraft[];
}

/** How the fields inside groups and rows are laid out, by path; the rows hold keys. */
export type InsideDraft = Readonly<Record<string, { readonly rows: readonly (readonly string[])[] }>>;

export interface RuleDraft extends JsonObject {
  readonly id: string;
}

export interface FieldTextsDraft {
  readonly label?: DraftText;
  readonly help?: DraftText;
  readonly example?: DraftText;
  readonly options?: Readonly<Record<string, DraftText>>;
}

export interface FieldAccessDraft {
  readonly ask?: Json;
  readonly read?: readonly string[];
}

export interface FormDraft {
  readonly schema: { readonly properties: FieldsDraft; readonly required: readonly string[] };
  readonly layout: { readonly steps: readonly StepDraft[]; readonly inside?: InsideDraft };
  readonly texts: Readonly<Record<string, FieldTextsDraft>>;
  readonly rules: readonly RuleDraft[];
  readonly access: {
    readonly read: readonly string[];
    readonly fields: Readonly<Record<string, FieldAccessDraft>>;
  };
}
