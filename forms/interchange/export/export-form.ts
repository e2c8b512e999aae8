/** Exports a form as plain JSON Schema 2020-12 and uiSchema: a contract that any validator can hold answers to. */
import type { Condition, Json } from '../../../rules/conditions/condition';
import { specialise } from '../../../rules/conditions/specialise';
import type { PersonFacts } from '../../../rules/facts';
import type { FormDocument, FormRule } from '../../form-document';
import { textIn } from '../../locale';
import { isForeign, ownEntry, rootKey } from '../foreign-names';
import { isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';
import { blankDefinitions } from './blank-answers';
import { FieldExporter } from './export-fields';
import type { Unsaid } from './export-fields';
import { exportUi } from './export-ui';
import { documentFor } from './document-for';
import { fieldTable } from './field-table';

export interface ExportOptions {
  /** Of titles and descriptions; the document itself keeps all. */
  readonly locale?: string;
  /** For whom: without fields that they are never asked for, and with what is asked of them decided. */
  readonly requester?: PersonFacts;
  /** Further facts that conditions read (`subject`, `today`). What is not known cannot be said. */
  readonly known?: Readonly<Record<string, unknown>>;
  /** Without the document under `x-formwork`: nothing is left that an import could recognise. */
  readonly plain?: boolean;
}

export interface ExportedForm {
  readonly schema: JsonObject;
  readonly uiSchema: JsonObject;
}

/** Under this keyword an export carries the document that it was made of. */
export const OWN = 'x-formwork';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** @param document one that `parseForm` takes */
export function exportForm(document: FormDocument, options: ExportOptions = {}): ExportedForm {
  const { schema, uiSchema } = write(document, options);
  return {
    schema: options.plain ? schema : { ...schema, [OWN]: { document: document as unknown as Json } },
    uiSchema,
  };
}

/** What of a form its export does not say: conditions over persons and days, bounds of dates. */
export function unsaidBy(document: FormDocument, options: ExportOptions = {}): readonly Unsaid[] {
  return write(document, options).unsaid;
}

function write(whole: FormDocument, { locale = 'en', requester, known = {} }: ExportOptions) {
  const document = requester ? documentFor(whole, requester) : whole;
  const table = fieldTable(document);
  const rules = document.rules.map((rule) => decided(rule, known));
  const exporter = new FieldExporter({ document, table, rules, foreign: isForeign(document), locale });
  const said = exporter.whole();
  const [step] = document.layout.steps;
  const title = step && textIn(step.title, locale);
  const help = step?.sections?.[0]?.help;
  const kept = ownEntry(document.schema, 'x-kept');
  const uiSchema = exportUi(document, table, { locale, alternatives: exporter.alternatives });
  const root = rootKey(document);
  const schema: JsonObject = {
    $schema: DRAFT,
    ...(title !== undefined && { title }),
    ...(help && { description: textIn(help, locale) }),
    ...(isJsonObject(kept) ? kept : {}),
    ...said,
    ...(mentionsBlank(said) && { $defs: blankDefinitions }),
  };
  if (root === undefined) return { schema, uiSchema, unsaid: exporter.unsaid };
  const own = valueOf(said.properties, root);
  const ownUi = valueOf(uiSchema, root);
  return { schema: { $schema: DRAFT, ...own }, uiSchema: ownUi, unsaid: exporter.unsaid };
}

function mentionsBlank(schema: JsonObject): boolean {
  return JSON.stringify(schema).includes('"#/$defs/blank"');
}

function valueOf(entries: Json | undefined, key: string): JsonObject {
  const value = isJsonObject(entries) && Object.hasOwn(entries, key) ? entries[key] : undefined;
  return isJsonObject(value) ? value : {};
}

function decided(rule: FormRule, known: Readonly<Record<string, unknown>>): FormRule {
  const when = specialise(rule.when as Condition, known);
  return { ...rule, when: when as FormRule['when'] };
}
