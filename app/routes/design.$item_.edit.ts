/** Takes one change of an item's draft from the designer's scripts: operations, or a step back. */
import { json } from '@remix-run/node';
import { readOperations } from '../../catalog/editing/read-operations';
import { editItemDraft } from '../../catalog/publishing/edit-item-draft';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { redoItemDraft, undoItemDraft } from '../../catalog/publishing/step-back';
import { describeCode } from '../../people/error-codes';
import { invalid, isRefusal } from '../../people/refusal';
import { savedReply } from '../designer/item-draft/draft-orders';
import type { DraftReply, StepRefused } from '../designer/item-draft/draft-orders';
import { readResolution } from '../designer/item-draft/read-resolution';
import { fieldsOf } from '../drafts/body-fields.server';
import { forViewersJson } from '../route-handlers.server';
import type { JsonVisit } from '../route-handlers.server';

export const action = forViewersJson(async (visit) => {
  const { kind, revision, has, operations, resolve } = fieldsOf(visit.body);
  if (typeof revision !== 'number') throw invalid('E-902');
  if (kind === 'undo' || kind === 'redo') return answered(await stepBack(visit, kind, revision, has));
  if (kind !== 'edit') throw invalid('E-902');
  const edit = { revision, operations: readOperations(operations), resolve: readResolution(resolve) };
  const edited = await editItemDraft(visit.app, visit.viewer, visit.params.item ?? '', edit);
  return answered(edited.saved ? savedReply(edited, has) : edited);
});

/** A step that cannot be taken back leaves the page as it is: it is told there, with the draft as it stands. */
async function stepBack(
  { app, viewer, params, body, locale }: JsonVisit,
  kind: 'undo' | 'redo',
  revision: number,
  has: unknown,
) {
  const key = params.item ?? '';
  const others = fieldsOf(body).others === true;
  const step = kind === 'undo' ? undoItemDraft : redoItemDraft;
  try {
    const stepped = await step(app, viewer, key, { revision, others });
    return savedReply({ ...stepped, saved: true, merged: false }, has);
  } catch (error) {
    if (!isRefusal(error) || !staying.includes(error.code)) throw error;
    const code = error.code as StepRefused['code'];
    const words = describeCode(error.code, locale, error.params);
    const draft = await readItemDraft(app, viewer, key);
    return { saved: false, code, words, draft } satisfies StepRefused;
  }
}

const staying: readonly string[] = ['E-201', 'E-208', 'E-501'] satisfies StepRefused['code'][];

function answered(reply: ReturnType<typeof savedReply> | DraftReply) {
  return json(reply, { status: reply.saved ? 200 : 409 });
}
