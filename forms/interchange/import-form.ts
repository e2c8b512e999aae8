/** Imports a foreign form: JSON Schema with uiSchema and form data, as rjsf takes them, into a form document. */
import type { Json } from '../../rules/conditions/condition';
import { AuthorError } from '../author-error';
import type { FormDocument } from '../form-document';
import { parseForm } from '../parse-form';
import { carried, ownFormIn } from './export/own-form';
import type { ForeignForm, ImportResult, Refused } from './foreign-form';
import { answersFrom } from './foreign-answers';
import { adoptWords } from './import/adopt-words';
import { documentOf } from './import/document-of';
import { ImportRun } from './import/import-run';
import { limitsBroken } from './import/limits';

/**
 * Pure; nothing of the foreign form is trusted. What our model cannot say is refused with its path, and then there
 * is no document. An export of ours is recognised: its document comes back as it was.
 */
export function importForm(foreign: ForeignForm): ImportResult {
  const broken = limitsBroken(foreign);
  if (broken.length > 0) return { document: null, refused: broken, notes: [], answers: null };
  const own = ownFormIn(foreign);
  if (own) return accepted(own, foreign, []);
  const run = new ImportRun(foreign.schema as Json);
  const made = documentOf(run, foreign);
  const before = carried(foreign.schema);
  const document = before ? adoptWords(made, before) : made;
  if (run.refused.length > 0)
    return { document: null, refused: run.refused, notes: run.notes, answers: null };
  const fault = faultOf(document);
  if (fault) return { document: null, refused: [fault], notes: run.notes, answers: null };
  return accepted(document, foreign, run.notes);
}

function accepted(
  document: FormDocument,
  { formData }: ForeignForm,
  notes: ImportResult['notes'],
): ImportResult {
  const answers = formData === undefined ? null : answersFrom(document, formData as Json);
  return { document, refused: [], notes, answers };
}

/** What the parser of form documents refuses: limits of number and depth, and conditions that turn in a circle. */
function faultOf(document: FormDocument): Refused | undefined {
  try {
    parseForm(document);
    return undefined;
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    const keyword = error.code === 'E-405' ? 'if' : 'limits';
    const [{ message }] = error.faults;
    return { path: '/schema', keyword, code: error.code, reason: message };
  }
}
