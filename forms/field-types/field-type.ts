/** What a field type must know: everything about its values, in the browser and on the server alike. */
import type { Json, LocalizedText } from '../../rules/conditions/condition';
import type { DateReader } from '../../rules/conditions/date-words';
import type { Finding } from '../answer-problem';
import type { AuthorFault } from '../author-error';
import type { ShapeSchema } from '../document-shape';
import type { CompositeKind } from '../composites/inner-fields';
import type { FieldSchema, FieldTexts } from '../form-document';
import type { ProductText } from '../locale';

/** A field of a form as everything below the parser sees it. Plain JSON. */
export interface FormField {
  readonly key: string;
  readonly schema: FieldSchema;
  readonly texts: FieldTexts;
  /** Required unless a rule makes it optional. */
  readonly required: boolean;
  /** The fields of a group in the order of the page; the entries of a tuple, keyed by their numbers. */
  readonly parts?: readonly FormField[];
  /** What each row of a list is; of a tuple, what its further entries are. */
  readonly item?: FormField;
  /** Keys of the parts in rows, where the author laid them out; fields of a row stand side by side. */
  readonly rows?: readonly (readonly string[])[];
  /** In a form for one requester: what a new row of a list begins with. */
  readonly fresh?: Json;
}

/** What an answer needs in order to be said in words. */
export interface AnswerWords extends DateReader {
  /** The name of the person with an employee number, where the reader may know it. */
  readonly personName: (number: string) => string | undefined;
  /** What an entry of the directory is called, where the field itself does not say. */
  readonly entryTitle?: (directory: 'departments' | 'offices', key: string) => LocalizedText | undefined;
}

/** What was posted for one field: the values under its key, or under `key.part`, in the order of the page. */
export type PostedField = (part?: string) => readonly string[];

/** Reads what was posted for a field inside another one, under `key.name of the field inside`. */
export type ReadInner = (field: FormField, posted: PostedField) => Json | undefined;

/** Says an answer to a field inside another one in words. */
export type SayInner = (value: Json | undefined, field: FormField) => string;

/** The schemas of the answers to the fields inside another one, by key. */
export interface InnerSchemas {
  readonly parts: Readonly<Record<string, JsonSchema>>;
  readonly item: JsonSchema | undefined;
}

/** A JSON Schema 2020-12 that we wrote ourselves. */
export interface JsonSchema {
  readonly [keyword: string]: Json;
}

export interface FieldType {
  /** `type` of the field's JSON Schema; undefined where any will do. */
  readonly jsonType: FieldSchema['type'];
  /** It holds other fields. */
  readonly holds?: CompositeKind;
  /** Components that can draw it (`x-widget`); the first is the default. */
  readonly widgets: readonly [string, ...string[]];
  /** What such a field may say in a document besides the keywords of every field. */
  readonly keywords: { readonly [keyword: string]: ShapeSchema };
  /** Keywords without which such a field means nothing. */
  readonly needs?: readonly string[];
  /** What a value is, for the message that refuses another kind: "text". */
  readonly expects: ProductText;
  /** What to do about a missing answer: "Choose a date." */
  readonly ask: ProductText;
  /** What an unanswered field that is shown counts as. Such a field is never missing. */
  readonly unanswered?: Json;
  /** It is only shown: nobody answers it, and it is never missing. */
  readonly display?: true;
  /** Its options are those of the organisation, which the server puts in for each requester (`with-directory.ts`). */
  readonly directory?: 'departments' | 'offices';

  /** Mistakes of the document that no shape can tell. */
  definitionFaults?(schema: FieldSchema, place: string): readonly AuthorFault[];
  /** The one value that such a field can have. */
  fixed?(schema: FieldSchema): Json;
  /** The options of a field that is answered by choosing, in the author's order; undefined where they are not known. */
  options?(schema: FieldSchema): readonly string[] | undefined;
  /** The same field with fewer options. */
  narrow?(schema: FieldSchema, options: readonly string[]): FieldSchema;
  /** The options that a value chooses; nothing for a value of the wrong kind. */
  chosen?(value: Json, schema: FieldSchema): readonly string[];
  /** Whether a value is no answer. Everything else is judged by the checker. */
  readonly isEmpty: (value: Json) => boolean;
  /**
   * Prepares the check of values that are not empty; called once for each field of a form. Of a field that holds
   * others it judges the value as a whole.
   */
  checker(schema: FieldSchema, field?: FormField): (value: Json) => readonly Finding[];
  /** The JSON Schema that accepts what the checker accepts, options not narrowed by rules. */
  answerSchema(schema: FieldSchema, inner?: InnerSchemas): JsonSchema;
  /** Reads a form posted without scripts; undefined where nothing was posted, null where it was left empty. */
  readPosted(posted: PostedField, field: FormField, read: ReadInner): Json | undefined;
  /** What a valid answer becomes when it is put on record, at an instant in ms UTC; `before` is what stood there. */
  record?(value: Json, moment: { readonly now: number; readonly before: Json | undefined }): Json;
  /** Says a valid answer in words. */
  format(value: Json, field: FormField, words: AnswerWords, say?: SayInner): string;
}
