/** Publishes a shipped item anew, with something in it changed. */
import type { ItemDocument } from '../../catalog/item-document';
import { publishItems } from '../../catalog/item-store.server';
import { loadItems } from '../../catalog/load-items.server';
import { parseItem } from '../../catalog/parse-item';
import type { WorkContext } from '../../people/work-context';
import type { FulfilmentDocument } from '../../rules/fulfilment-document';
import type { Json } from '../../rules/conditions/condition';

/** A part of a document while it is changed. */
export interface Changing {
  [key: string]: Json | Changing;
}

/** @param change is given the properties and the texts of the form to change in place */
export async function republish(
  context: Pick<WorkContext, 'database'>,
  key: string,
  change: (form: { properties: Changing; texts: Changing; required: string[]; rows: string[][] }) => void,
): Promise<void> {
  const document = shippedCopy(key);
  const { schema, texts, layout } = document.form;
  const { properties, required } = schema as unknown as { properties: Changing; required: string[] };
  const [step] = layout.steps as unknown as { rows: string[][] }[];
  change({ properties, texts: texts as unknown as Changing, required, rows: step?.rows ?? [] });
  await publish(
    context,
    withoutShown(document, (field) => Object.hasOwn(properties, field)),
  );
}

/** @param change is given the fulfilment to change in place */
export async function republishWork(
  context: Pick<WorkContext, 'database'>,
  key: string,
  change: (fulfilment: FulfilmentDocument) => void,
): Promise<void> {
  const document = shippedCopy(key);
  change(document.fulfilment);
  await publish(context, document);
}

function shippedCopy(key: string): ItemDocument {
  const shipped = loadItems().find((item) => item.document.key === key);
  if (!shipped) throw new Error(`No item ${key} is shipped`);
  return structuredClone(shipped.written);
}

async function publish({ database }: Pick<WorkContext, 'database'>, document: ItemDocument): Promise<void> {
  parseItem(document);
  const now = await database.now();
  await database.transaction((trx) => publishItems(trx, [document], now));
}

/** The problem report with one urgency and the expected result gone, and the question since when it is so. */
export function republishProblem(context: Pick<WorkContext, 'database'>): Promise<void> {
  return republish(context, 'report-problem', ({ properties, texts, required, rows }) => {
    const urgency = properties.urgency as Changing & { enum: string[] };
    urgency.enum = urgency.enum.filter((option) => option !== 'can-wait');
    delete (texts.urgency as { options: Changing }).options['can-wait'];
    delete properties.expectedResult;
    delete texts.expectedResult;
    rows.splice(2, 1, ['since']);
    properties.since = { 'x-type': 'date', type: 'string', format: 'date' };
    texts.since = { label: { en: 'Since when', 'zh-CN': '开始时间' } };
    required.push('since');
  });
}

/** Tickets show no fields that are gone. */
function withoutShown(document: ItemDocument, isThere: (field: string) => boolean): ItemDocument {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'shows' && Array.isArray(value) ? value.filter((field) => isThere(String(field))) : value,
  ) as ItemDocument;
}
