/** Judges the answers of a link as any others: they are planned with what the draft begins with. */
import { liveCalendars } from '../../catalog/calendar-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { fieldAt } from '../../forms/field-at';
import type { AnswerWords } from '../../forms/field-types/field-type';
import { formatAnswer } from '../../forms/format-answer';
import { initialAnswers } from '../../forms/initial-answers';
import { firstKeyOf } from '../../forms/json-pointer';
import { textIn } from '../../forms/locale';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { personFactsOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { planSubmission } from '../submission/plan-submission';
import type { PlannedSubmission } from '../submission/plan-submission';
import { linkRefusal } from './link-answer';
import type { LinkAnswer, LinkAnswers, LinkRefusal } from './link-answer';

interface Linked {
  readonly version: ItemVersion;
  readonly form: SpecialisedForm;
  /** To questions that this viewer is asked and that a link may answer. */
  readonly answers: Answers;
}

/** What is only missing is not the link's fault. */
const MISSING = 'E-301';

/** Leaving one answer out can hide the questions of others: those are left out too. */
export async function judgeLinkAnswers(
  { database }: WorkContext,
  viewer: Viewer,
  { version, form, answers: linked }: Linked,
): Promise<LinkAnswers> {
  const now = await database.now();
  const live = await liveCalendars(database.knex);
  const first = initialAnswers(version.item.form, form, personFactsOf(viewer));
  const refused: LinkRefusal[] = [];
  for (let answers = linked; ;) {
    const asked = { viewer, version, live, answers: { ...first, ...answers }, now, mode: 'draft' } as const;
    const planned = await planSubmission(database.knex, asked);
    const wrong = refusalsIn(planned, form, answers, viewer);
    refused.push(...wrong);
    if (wrong.length === 0) {
      const names = new Map(planned.persons.map(({ number, name }) => [number, name]));
      const personName = (number: string): string | undefined =>
        number === viewer.number ? viewer.name : names.get(number);
      const { locale, zone } = viewer;
      return { version, answers, taken: inWords(form, answers, { locale, zone, now, personName }), refused };
    }
    const gone = new Set(wrong.map(({ pointer }) => firstKeyOf(pointer)));
    answers = Object.fromEntries(Object.entries(answers).filter(([key]) => !gone.has(key)));
  }
}

function refusalsIn(
  { plan: { json, resolved } }: PlannedSubmission,
  { fields }: SpecialisedForm,
  answers: Answers,
  viewer: Viewer,
): readonly LinkRefusal[] {
  const question = (pointer: string): string => fieldAt(fields, pointer, viewer.locale).label;
  const isLinked = (pointer: string): boolean => Object.hasOwn(answers, firstKeyOf(pointer));
  return [
    ...json.errors
      .filter(({ code, field }) => code !== MISSING && isLinked(field))
      .map(({ field, code, message }) => ({ pointer: field, question: '', code, message })),
    // Not asked for, or not yet.
    ...Object.keys(answers)
      .filter((key) => resolved.fields[key]?.visible !== true)
      .map((key) => linkRefusal('E-312', viewer, `/${key}`, question(`/${key}`))),
  ];
}

function inWords({ fields }: SpecialisedForm, answers: Answers, words: AnswerWords): readonly LinkAnswer[] {
  return fields.flatMap((field) => {
    const { key, texts } = field;
    const value = answers[key];
    if (value === undefined) return [];
    return [{ key, question: textIn(texts.label, words.locale), answer: formatAnswer(value, field, words) }];
  });
}
