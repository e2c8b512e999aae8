/** Answers that a draft could not take along to a newer version of its form: kept in words of the old one. */
import { answerFields } from '../../forms/composites/answer-fields';
import type { AsideCode, AsideAnswer } from '../../forms/composites/carry-answers';
import type { FormField } from '../../forms/field-types/field-type';
import { fieldAt } from '../../forms/field-at';
import { formatAnswer } from '../../forms/format-answer';
import { locales, textIn } from '../../forms/locale';
import { personsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { Seal, WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { answersSetAside } from '../answers-at-rest';
import { demandOwn } from './draft';
import type { OpenDraft } from './draft';
import { lockDraft } from './draft-store.server';
import { findSetAside, removeSetAside } from './set-aside-store.server';

/** With the question that it answered, so that it can be told when that version is long gone. */
export interface KeptAnswer extends AsideAnswer {
  readonly question: LocalizedText;
  /** Undefined where even its old form did not know it. */
  readonly field: FormField | undefined;
}

export interface SetAsideAnswer {
  /** JSON pointer into the answers. */
  readonly pointer: string;
  readonly question: string;
  readonly answer: string;
  /** Why it could not be taken along. */
  readonly code: AsideCode;
}

/** @param fields of the form that the answers were given to */
export function keptAnswers(
  fields: readonly FormField[],
  aside: readonly AsideAnswer[],
): readonly KeptAnswer[] {
  return aside.map((answer) => {
    const label = (locale: string): string => fieldAt(fields, answer.pointer, locale).label;
    const question = Object.fromEntries(locales.map((locale) => [locale, label(locale)])) as LocalizedText;
    return { ...answer, question, field: fieldAt(fields, answer.pointer, 'en').field };
  });
}

export function sealSetAside(seal: Seal, draftId: string, answers: readonly KeptAnswer[]): string {
  return seal.seal(JSON.stringify(answers), answersSetAside(draftId));
}

/** Opened and whole. */
export async function readKept(
  { database, seal }: Pick<WorkContext, 'database' | 'seal'>,
  draftId: string,
): Promise<readonly KeptAnswer[]> {
  const text = await findSetAside(database.knex, draftId);
  return text === null ? [] : (JSON.parse(seal.open(text, answersSetAside(draftId))) as KeptAnswer[]);
}

/** In the viewer's language. */
export async function tellKept(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
  kept: readonly KeptAnswer[],
): Promise<readonly SetAsideAnswer[]> {
  const numbers = kept.flatMap(personsIn);
  const persons = numbers.length === 0 ? [] : await personsByNumbers(database.knex, numbers);
  const names = new Map(persons.map(({ number, name }) => [number, name]));
  const { locale, zone } = viewer;
  const words = {
    locale,
    zone,
    now: await database.now(),
    personName: (number: string) => names.get(number),
  };
  return kept.map(({ pointer, value, code, question, field }) => ({
    pointer,
    question: textIn(question, locale),
    answer: field ? formatAnswer(value, field, words) : JSON.stringify(value),
    code,
  }));
}

function personsIn({ field, value }: KeptAnswer): readonly string[] {
  const inside: Answers = field ? { [field.key]: value } : {};
  return answerFields(field ? [field] : [], inside).flatMap((each) =>
    each.field.schema['x-type'] === 'person' && typeof each.value === 'string' ? [each.value] : [],
  );
}

/** What a draft has set aside. @param open as `readDraft` has given it to this viewer */
export async function readSetAside(
  context: WorkContext,
  viewer: Viewer,
  open: Pick<OpenDraft, 'draft'>,
): Promise<readonly SetAsideAnswer[]> {
  return tellKept(context, viewer, await readKept(context, open.draft.id));
}

/** Puts the answers away that a draft has set aside, for good. @throws E-104 */
export async function forgetSetAside(context: WorkContext, viewer: Viewer, draftId: string): Promise<void> {
  await context.database.transaction(async (trx) => {
    demandOwn(viewer, 'draft.write', await lockDraft(trx, draftId));
    await removeSetAside(trx, draftId);
  });
}
