/** The documents that new items begin with: an empty one, or another item's under a name of its own. */
import type { DraftText } from '../../forms/editing/form-draft';
import { withoutKey } from '../../forms/editing/ordered-map';
import type { ItemDraftDocument } from './item-draft';

/** One empty step, nobody's work, readable by nobody yet: the checks say what is missing. */
export function emptyItem(key: string, title: DraftText): ItemDraftDocument {
  return {
    formwork: 1,
    key,
    title,
    summary: title,
    category: 'help',
    icon: 'forms',
    minutes: 5,
    synonyms: { en: [], 'zh-CN': [] },
    audience: true,
    subject: 'requester',
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: {},
        required: [],
        additionalProperties: false,
      },
      layout: { steps: [{ id: 'details', title: { en: 'Details', 'zh-CN': '详情' }, rows: [] }] },
      texts: {},
      rules: [],
      access: { read: [], fields: {} },
    },
    fulfilment: {
      calendar: {
        map: [{ var: 'requester.legalEntity' }, { CN: 'shanghai', DE: 'berlin', US: 'new-york' }],
      },
      showWork: 'full',
      approvals: [],
      rules: [],
      invariants: [],
      closing: [],
    },
  } as ItemDraftDocument;
}

/** Everything but the name, who may edit it, and the cases that it must meet: those are decided for each item anew. */
export function itemFromTemplate(
  template: ItemDraftDocument,
  key: string,
  title: DraftText,
): ItemDraftDocument {
  const own = ['editors', 'review', 'cases'] as const;
  return { ...own.reduce<ItemDraftDocument>(withoutKey, template), key, title };
}
