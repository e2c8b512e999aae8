/** The hundred questions as a service of the portal, and a draft of it. */
import type { ItemDocument } from '../../catalog/item-document';
import { publishItems } from '../../catalog/item-store.server';
import { viewerById } from '../../people/people-store.server';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startDraft } from '../../requests/drafts/start-draft';
import type { Stage } from '../harness/stage';
import { answers, hundredQuestions } from './hundred-questions';

const both = (text: string) => ({ en: text, 'zh-CN': text });

const bigItem: ItemDocument = {
  formwork: 1,
  key: 'hundred-questions',
  title: both('A hundred questions'),
  summary: both('With a hundred and fifty rules'),
  category: 'help',
  icon: 'lifebuoy',
  minutes: 30,
  synonyms: { en: ['hundred'], 'zh-CN': ['一百'] },
  audience: true,
  subject: 'requester',
  form: { ...hundredQuestions(), access: { read: ['department:it'], fields: {} } },
  fulfilment: {
    calendar: {
      map: [{ var: 'requester.legalEntity' }, { CN: 'shanghai', DE: 'berlin', US: 'new-york' }],
    },
    showWork: 'full',
    approvals: [],
    rules: [
      {
        id: 'it.look',
        text: both('IT looks at it'),
        when: true,
        then: [
          {
            ticket: {
              key: 'it.look',
              department: 'it',
              title: both('Look at it'),
              ola: { workingHours: 8 },
              checklist: [both('Look at it')],
              shows: ['name0'],
            },
          },
        ],
      },
    ],
    invariants: [],
    closing: [],
  },
};

export interface BigDraft {
  /** Employee number of whose draft it is. */
  readonly owner: string;
  /** Path of its one step. */
  readonly path: string;
}

export async function openBigDraft({ context, people }: Stage): Promise<BigDraft> {
  const { database } = context;
  await database.transaction(async (trx) => publishItems(trx, [bigItem], await database.now()));
  const person = people.find(({ roles }) => roles.includes('hiring-manager'));
  const viewer = person && (await viewerById(database.knex, person.id));
  if (!viewer) throw new Error('The demo has no hiring manager');
  const { id, revision } = await startDraft(context, viewer, bigItem.key);
  const saved = await saveDraft(context, viewer, id, { revision, answers, step: null });
  if (!saved.saved) throw new Error('The draft was not saved');
  return { owner: viewer.number, path: `/drafts/${id}/steps/${bigItem.form.layout.steps[0]?.id ?? ''}` };
}
