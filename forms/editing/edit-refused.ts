/** A change of a document that cannot be made: thrown where it is found out, told where the change was asked for. */
import { filledText } from '../filled-text';
import type { FilledParams } from '../filled-text';
import type { ProductText } from '../locale';
import { editProblems } from './edit-problems';
import type { EditProblem } from './edit-problems';

/** E-207 for a save that would drop what was not touched, E-401 for what is no document any more, else E-406. */
export type EditCode = 'E-207' | 'E-401' | 'E-406';

export interface EditRefusal {
  readonly code: EditCode;
  readonly problem: EditProblem;
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export class EditRefused extends Error {
  override readonly name = 'EditRefused';

  constructor(readonly refusal: EditRefusal) {
    super(`${refusal.code} ${refusal.message.en}`);
  }
}

const codes: Partial<Record<EditProblem, EditCode>> = { 'not-a-part': 'E-401', 'drops-rules': 'E-207' };

/** Words of the table, `params` filled in; a parameter may itself be a text in both languages. */
export function editRefused(problem: EditProblem, params: FilledParams = {}): EditRefused {
  const { message, remedy } = editProblems[problem];
  return new EditRefused({
    code: codes[problem] ?? 'E-406',
    problem,
    message: filledText(message, params),
    remedy: filledText(remedy, params),
  });
}
