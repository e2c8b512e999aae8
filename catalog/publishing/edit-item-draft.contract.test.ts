import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../forms/editing/form-draft';
import {
  aField,
  draftItem,
  editDraftAt,
  editedBy,
  designCompany,
  type DesignCompany,
} from '../../tests/builders/item-drafts';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { discardItemDraft } from './discard-draft';
import { afterStep, restOf } from './draft-step';
import type { DraftStep, DraftStepped } from './draft-step';
import { editItemDraft } from './edit-item-draft';
import type { DraftSaved } from './edit-item-draft';
import type { ItemDraft } from './item-draft-view';
import { listDesign } from './list-design';
import { newItem } from './new-item';
import { readItemDraft } from './read-item-draft';
import { publishDraft } from './publish-draft';
import { redoItemDraft, undoItemDraft } from './step-back';
import { takeOverLive } from './take-over-live';
import { restoreVersion } from './restore-version';

const bytes = (draft: ItemDraft) => JSON.stringify(draft.document);

describeOnBothDatabases('drafts of items', (open) => {
  let { company, admin, head } = {} as DesignCompany;
  beforeAll(async () => {
    ({ company, admin, head } = await designCompany(await open()));
  });

  let made = 0;
  /** An item of its own, that heads of IT may edit, with two fields. */
  async function item(): Promise<string> {
    const key = `item-${++made}`;
    const fields = [aField('choice', 'colour'), aField('short-text', 'words')];
    await draftItem(company.context, admin, key, [editedBy(['it']), ...fields]);
    return key;
  }
  const edit = (key: string, revision: number, ...operations: ItemOperation[]) =>
    editDraftAt(company.context, admin, key, revision, operations);
  const label = (field: string, value: string): ItemOperation => ({
    ...{ op: 'set-text', field, text: 'label', locale: 'en', value },
  });

  it('are begun by the first change, however many make one, and are nobody’s who may not edit the item', async () => {
    const { revision, ...seen } = await readItemDraft(company.context, admin, 'area-access');
    expect(seen).toMatchObject({ id: null, baseVersion: 1, behind: false, history: [], needsReview: false });
    const drafts = () => company.database.knex('item_drafts').where({ item_key: 'area-access' });
    expect(await drafts()).toEqual([]);
    const edited = await Promise.all(
      [label('area', 'Place'), label('reason', 'Why'), label('reason', 'Why')].map((operation) =>
        editItemDraft(company.context, admin, 'area-access', { revision, operations: [operation] }),
      ),
    );
    expect(edited.map(({ saved }) => saved)).toEqual([true, true, true]);
    expect(await drafts()).toHaveLength(1);
    const { document, history } = await readItemDraft(company.context, admin, 'area-access');
    expect(document.form.texts).toMatchObject({
      area: { label: { en: 'Place' } },
      reason: { label: { en: 'Why' } },
    });
    expect(history).toHaveLength(2);
    for (const key of ['area-access', 'no-such-item'])
      await expect(readItemDraft(company.context, head, key)).rejects.toMatchObject({ code: 'E-104' });
    await expect(readItemDraft(company.context, head, 'area-access')).rejects.toMatchObject({
      code: 'E-104',
    });
    await expect(listDesign(company.context, head)).rejects.toMatchObject({ code: 'E-101' });
    await expect(
      newItem(company.context, head, { key: 'other', title: { en: 'Other' } }),
    ).rejects.toMatchObject({ code: 'E-101' });
    const listed = await listDesign(company.context, admin);
    expect(listed.find(({ key }) => key === 'area-access')).toMatchObject({
      ...{ live: { version: 1 }, draft: { revision: 3 }, scheduled: null, retired: false },
    });
  });

  it('take a key once', async () => {
    const key = await item();
    const title = { en: 'Again' };
    await expect(newItem(company.context, admin, { key, title })).rejects.toMatchObject({ code: 'E-205' });
    await expect(newItem(company.context, admin, { key: 'area-access', title })).rejects.toMatchObject({
      code: 'E-205',
    });
    await expect(newItem(company.context, admin, { key: 'Two words', title })).rejects.toMatchObject({
      code: 'E-406',
    });
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => newItem(company.context, admin, { key: 'at-once', title })),
    );
    const refusals = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(refusals).toMatchObject([{ code: 'E-205' }, { code: 'E-205' }]);
    const from = await newItem(company.context, admin, { key: 'another', title, template: 'area-access' });
    expect(from.document.form.layout.steps).toHaveLength(1);
    expect(from.document.key).toBe('another');
  });

  it('are undone and redone to the byte, step by step, also after a reload', async () => {
    const key = await item();
    const texts = [bytes(await readItemDraft(company.context, admin, key))];
    let revision = 2;
    for (const operation of [label('colour', 'Shade'), label('words', 'Phrase')] as const) {
      const draft = await edit(key, revision, operation);
      texts.push(bytes(draft));
      revision = draft.revision;
    }
    const { draft: back } = await undoItemDraft(company.context, admin, key, { revision });
    expect(bytes(back)).toBe(texts[1]);
    expect(back.canUndo?.title.en).toBe('Changed the words of Choice');
    expect(back.canRedo?.title.en).toBe('Changed the words of Short text');
    const { draft: further } = await undoItemDraft(company.context, admin, key, { revision: back.revision });
    expect(bytes(further)).toBe(texts[0]);
    const { draft: again } = await redoItemDraft(company.context, admin, key, { revision: further.revision });
    expect(bytes(again)).toBe(texts[1]);
    expect(bytes(await readItemDraft(company.context, admin, key))).toBe(texts[1]);
    // Something else is done instead of what was taken back: that can no longer be done again.
    const other = await edit(key, again.revision, label('words', 'Other'));
    expect(other.canRedo).toBeNull();
    expect(other.history.map(({ state }) => state)).toEqual(['done', 'done', 'abandoned', 'done']);
    await expect(
      redoItemDraft(company.context, admin, key, { revision: other.revision }),
    ).rejects.toMatchObject({
      code: 'E-501',
    });
  });

  it('are told by what a step changed, to the byte, to those who have them as they were', async () => {
    const key = await item();
    let had = await readItemDraft(company.context, admin, key);
    const follow = ({ draft, step }: DraftStepped) => {
      had = afterStep(had, JSON.parse(JSON.stringify(step)) as DraftStep, restOf(draft));
      expect(had).toEqual(draft);
      expect(bytes(had)).toBe(bytes(draft));
      return draft.revision;
    };
    const change = async (revision: number, ...operations: ItemOperation[]) => {
      const edited = await editItemDraft(company.context, admin, key, { revision, operations });
      return follow(edited as DraftSaved);
    };
    let revision = await change(had.revision, { op: 'rename-field', field: 'colour', key: 'shade' });
    revision = await change(revision, label('shade', 'Shade'), aField('date', 'day'));
    for (const step of [undoItemDraft, undoItemDraft, redoItemDraft])
      revision = follow(await step(company.context, admin, key, { revision }));
    revision = await change(revision, { op: 'remove-field', field: 'words' });
    expect(had.history.map(({ state }) => state)).toContain('abandoned');
    // What changes nothing is no step.
    expect(await change(revision, { op: 'move-step', step: 'details', at: 0 })).toBe(revision);
  });

  describe('of two editors', () => {
    it('keep what both did at once, on different places', async () => {
      const key = await item();
      const both = await Promise.all([
        editItemDraft(company.context, admin, key, { revision: 2, operations: [label('colour', 'Shade')] }),
        editItemDraft(company.context, admin, key, { revision: 2, operations: [label('words', 'Phrase')] }),
        editItemDraft(company.context, admin, key, {
          revision: 2,
          operations: [{ op: 'add-field', type: 'date', to: { step: 'details' } }],
        }),
      ]);
      expect(both.map(({ saved }) => saved)).toEqual([true, true, true]);
      expect(both.filter((each) => each.saved && each.merged)).toHaveLength(2);
      const { document, revision } = await readItemDraft(company.context, admin, key);
      expect(revision).toBe(5);
      expect(document.form.texts.colour?.label?.en).toBe('Shade');
      expect(document.form.texts.words?.label?.en).toBe('Phrase');
      expect(Object.keys(document.form.schema.properties)).toEqual(['colour', 'words', 'date']);
    });

    it('are told of a conflict, with what is stored, and decide it', async () => {
      const key = await item();
      await edit(key, 2, label('colour', 'Theirs'));
      const operations = [label('colour', 'Mine'), label('words', 'Mine too')];
      const told = await editItemDraft(company.context, admin, key, { revision: 2, operations });
      expect(told).toMatchObject({
        ...{ saved: false, code: 'E-201' },
        conflicts: [{ path: '/form/texts/colour/label/en', mine: 'Mine', theirs: 'Theirs' }],
      });
      const stored = await readItemDraft(company.context, admin, key);
      expect(stored.document.form.texts.words?.label?.en).toBe('Short text');
      const resolve = { revision: 3, choices: { '/form/texts/colour/label/en': 'mine' } } as const;
      const decided = await editItemDraft(company.context, admin, key, { revision: 2, operations, resolve });
      expect(decided).toMatchObject({ saved: true, merged: true });
      expect(decided.draft.document.form.texts).toMatchObject({
        ...{ colour: { label: { en: 'Mine' } }, words: { label: { en: 'Mine too' } } },
      });
    });

    it('go on in the next draft when one publishes while the other writes', async () => {
      const key = await item();
      const { revision } = await edit(key, 2, label('colour', 'Shade'));
      await publishDraft(company.context, head, key, { revision });
      const late = await editItemDraft(company.context, admin, key, {
        ...{ revision: 2, operations: [label('words', 'Late')] },
      });
      expect(late).toMatchObject({ saved: true, merged: true, draft: { baseVersion: 1, behind: false } });
      expect(late.draft.document.form.texts).toMatchObject({
        ...{ colour: { label: { en: 'Shade' } }, words: { label: { en: 'Late' } } },
      });
      expect(late.draft.history.map(({ title }) => title.en)).toEqual(['Changed the words of Short text']);
      // Also when the next one has been gone on with, and where both wrote the same place.
      const again = await editItemDraft(company.context, head, key, {
        ...{ revision, operations: [label('colour', 'Tint'), label('words', 'Later')] },
      });
      expect(again).toMatchObject({
        ...{
          saved: false,
          code: 'E-201',
          conflicts: [{ base: 'Short text', mine: 'Later', theirs: 'Late' }],
        },
      });
      await discardItemDraft(company.context, admin, key, { revision: late.draft.revision });
      await expect(
        editItemDraft(company.context, admin, key, { revision: late.draft.revision, operations: [] }),
      ).rejects.toMatchObject({ code: 'E-104' });
    });

    it('follow names that the other changed, and took back', async () => {
      const key = await item();
      const renamed = await edit(key, 2, { op: 'rename-field', field: 'colour', key: 'shade' });
      const rule = { id: 'r', when: { '!!': [{ var: 'answers.colour' }] }, hide: ['words'] };
      const added = await editItemDraft(company.context, admin, key, {
        ...{ revision: 2, operations: [{ op: 'add-rule', rule }] },
      });
      expect(JSON.stringify(added.draft.document.form.rules)).toContain('answers.shade');
      const { draft: back } = await undoItemDraft(company.context, admin, key, {
        revision: added.draft.revision,
      });
      await undoItemDraft(company.context, admin, key, { revision: back.revision });
      const late = await editItemDraft(company.context, admin, key, {
        revision: renamed.revision,
        operations: [{ op: 'add-rule', rule: { ...rule, when: { '!!': [{ var: 'answers.shade' }] } } }],
      });
      expect(JSON.stringify(late.draft.document.form.rules)).toContain('answers.colour');
    });

    it('follow owners that the other renamed, and took back', async () => {
      const key = await item();
      const owners: JsonObject = { room: { map: [{ var: 'answers.colour' }, {}] } };
      const had = await edit(key, 2, { op: 'set-fulfilment', property: 'owners', value: owners });
      const renamed = await edit(key, had.revision, { op: 'rename-owner', owner: 'room', to: 'place' });
      await undoItemDraft(company.context, admin, key, { revision: renamed.revision });
      const text = { en: 'Ask', 'zh-CN': '询问' };
      const approval = { key: 'ask', title: text, order: 1, approvers: ['owner-of:place'] };
      const late = await edit(key, renamed.revision, { op: 'add-work', list: 'approvals', value: approval });
      expect(late.document.fulfilment.approvals).toEqual([{ ...approval, approvers: ['owner-of:room'] }]);
      expect(late.document.fulfilment.owners).toEqual(owners);
    });

    it('do not take back each other’s steps without meaning to', async () => {
      const key = await item();
      const published = await edit(key, 2, label('colour', 'Shade'));
      await publishDraft(company.context, admin, key, { revision: published.revision });
      const opened = await readItemDraft(company.context, head, key);
      const mine = await editItemDraft(company.context, head, key, {
        ...{ revision: opened.revision, operations: [label('words', 'Heads')] },
      });
      const { revision } = mine.draft;
      await expect(undoItemDraft(company.context, admin, key, { revision })).rejects.toMatchObject({
        ...{ code: 'E-208', params: { person: head.name } },
      });
      await expect(undoItemDraft(company.context, admin, key, { revision: 1 })).rejects.toMatchObject({
        code: 'E-201',
      });
      const { draft: back } = await undoItemDraft(company.context, admin, key, { revision, others: true });
      expect(back.canUndo).toBeNull();
    });
  });

  it('say why an operation cannot be done, and lose no rules that were not touched', async () => {
    const key = await item();
    const draft = await edit(key, 2, { op: 'add-rule', rule: { id: 'r', when: true, hide: ['words'] } });
    const attempt = (operation: ItemOperation) =>
      editItemDraft(company.context, admin, key, { revision: draft.revision, operations: [operation] });
    expect(await attempt({ op: 'replace-part', place: '/form/rules', value: [] })).toMatchObject({
      ...{ saved: false, code: 'E-207', refusal: { problem: 'drops-rules' } },
    });
    expect(await attempt({ op: 'remove-field', field: 'words' })).toMatchObject({
      saved: false,
      code: 'E-406',
    });
    expect((await readItemDraft(company.context, admin, key)).revision).toBe(draft.revision);
    await expect(
      editItemDraft(company.context, admin, key, { revision: 99, operations: [] }),
    ).rejects.toMatchObject({ code: 'E-201' });
  });

  it('leave to administrators who edits an item', async () => {
    const key = await item();
    const draft = await edit(key, 2, label('colour', 'Shade'));
    await publishDraft(company.context, admin, key, { revision: draft.revision });
    const { revision } = await readItemDraft(company.context, head, key);
    const editors = { departments: ['it', 'sales'], persons: [] };
    await expect(
      editItemDraft(company.context, head, key, {
        ...{ revision, operations: [{ op: 'set-item', property: 'editors', value: editors }] },
      }),
    ).rejects.toMatchObject({ code: 'E-101' });
    const seen = await readItemDraft(company.context, head, key);
    expect(seen).toMatchObject({ mayDelegate: false, mayPublish: true, revision });
    // What an editor writes into the draft opens nothing before it is published.
    await edit(key, revision, { op: 'set-item', property: 'editors', value: editors });
    const sales = await company.viewer('SAL-1');
    await expect(readItemDraft(company.context, sales, key)).rejects.toMatchObject({ code: 'E-104' });
  });

  it('take over what went live since', async () => {
    const key = await item();
    const first = await edit(key, 2, label('colour', 'Shade'));
    await publishDraft(company.context, admin, key, { revision: first.revision });
    const second = await readItemDraft(company.context, admin, key);
    const next = await edit(key, second.revision, label('colour', 'Tint'));
    await publishDraft(company.context, admin, key, { revision: next.revision });
    const third = await readItemDraft(company.context, admin, key);
    const mine = await edit(key, third.revision, label('words', 'Phrase'));
    await restoreVersion(company.context, admin, key, { version: 1 });
    expect(await readItemDraft(company.context, admin, key)).toMatchObject({ behind: true, liveVersion: 3 });
    await expect(
      publishDraft(company.context, admin, key, { revision: mine.revision }),
    ).rejects.toMatchObject({ code: 'E-209' });
    const taken = await takeOverLive(company.context, admin, key, { revision: mine.revision });
    expect(taken).toMatchObject({ saved: true, draft: { behind: false, baseVersion: 3 } });
    expect(taken.draft.document.form.texts).toMatchObject({
      ...{ colour: { label: { en: 'Shade' } }, words: { label: { en: 'Phrase' } } },
    });
  });

  it('leave a row in the audit log for each act', async () => {
    const rows: { type: string; n: number | string }[] = await company.database
      .knex('audit_events')
      .where('type', 'like', 'item-%')
      .groupBy('type')
      .select('type')
      .count({ n: '*' });
    const types = rows.map(({ type }) => type);
    for (const type of ['created', 'draft-opened', 'draft-edited', 'draft-discarded', 'published'])
      expect(types).toContain(`item-${type}`);
  });
});
