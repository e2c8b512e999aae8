/** The gate for answers from outside: plain JSON, known fields, and none that the sender's role may not set. */
import type { Item } from '../catalog/parse-item';
import { screenAnswers } from '../forms/screen-answers';
import type { SpecialisedForm } from '../forms/specialised-form';
import { recordAudit } from '../people/audit-store.server';
import { forbidden, invalid } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { Answers } from '../rules/facts';
import { plainAnswers } from './plain-answers';

/**
 * The answers, if every one of them may be stored. A field that the role may not set is put on record before it
 * is refused, whatever becomes of the rest.
 *
 * @param raw any JSON value
 * @throws E-102, E-302 with `fields`; E-901, E-902
 */
export async function screenSubmitted(
  context: WorkContext,
  viewer: Viewer,
  item: Item,
  form: SpecialisedForm,
  raw: unknown,
): Promise<Answers> {
  const { accepted, unknown, refused } = screenAnswers(item.form, form, plainAnswers(raw));
  if (refused.length > 0) await refuseFields(context, viewer, item, refused);
  if (unknown.length > 0) throw invalid('E-302', { fields: unknown.join(', ') });
  return accepted;
}

/** Puts the attempt on record, then throws E-102. */
export async function refuseFields(
  context: WorkContext,
  viewer: Viewer,
  item: Item,
  refused: readonly string[],
): Promise<never> {
  const at = await context.database.now();
  await context.database.transaction((trx) =>
    recordAudit(trx, {
      type: 'refused-field',
      actorId: viewer.id,
      at,
      data: { item: item.document.key, fields: refused },
    }),
  );
  throw forbidden('E-102', { fields: refused.join(', ') });
}
