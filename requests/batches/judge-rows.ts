/** Judges rows as the form would: cells become answers, which are planned in the one way for whoever sends them. */
import { liveCalendars } from '../../catalog/calendar-store.server';
import { formFor } from '../../catalog/form-for';
import type { ItemVersion } from '../../catalog/item-store.server';
import { initialAnswers } from '../../forms/initial-answers';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { numbersByEmails } from '../../people/people-store.server';
import { personFactsOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import type { AnswerError } from '../../rules/plan';
import { askedDepartments } from '../asked-departments';
import { planSubmission } from '../submission/plan-submission';
import type { Cells, TicketCounts } from './batch';
import { readCell } from './table/read-cell';
import type { NumbersByEmail } from './table/read-cell';

export interface JudgedRow {
  readonly answers: Answers;
  readonly errors: readonly AnswerError[];
  /** Pointers of answers that the others hide: they do not count. */
  readonly dropped: readonly string[];
  readonly tickets: TicketCounts;
}

/** The form of a version for a viewer, as tables see it. */
export async function formForTable(
  { database }: WorkContext,
  viewer: Viewer,
  { item }: ItemVersion,
): Promise<SpecialisedForm> {
  const [{ calendars }, departments] = await Promise.all([
    liveCalendars(database.knex),
    askedDepartments(database.knex, item),
  ]);
  return formFor(item, personFactsOf(viewer), calendars, departments);
}

/** In the order of the rows; other work goes on between them. @throws E-104 for who may not request the item */
export async function judgeRows(
  context: WorkContext,
  viewer: Viewer,
  version: ItemVersion,
  rows: readonly Cells[],
): Promise<JudgedRow[]> {
  const { knex } = context.database;
  const form = await formForTable(context, viewer, version);
  const live = await liveCalendars(knex);
  const numbers = await numbersByEmails(knex, emailsIn(form, rows));
  const first = initialAnswers(version.item.form, form, personFactsOf(viewer));
  const judged: JudgedRow[] = [];
  for (const cells of rows) {
    const answers = { ...first, ...answersIn(form, cells, numbers) };
    const now = await context.database.now();
    const { plan } = await planSubmission(knex, { viewer, version, live, answers, now, mode: 'submit' });
    const { errors, dropped, tickets } = plan.json;
    judged.push({ answers, errors, dropped, tickets: byDepartment(tickets) });
    await othersTurn();
  }
  return judged;
}

/** Planning a row is pure work: without a pause a thousand of them would hold up everybody. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function answersIn({ fields }: SpecialisedForm, cells: Cells, numbers: NumbersByEmail): Answers {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = readCell(field, cells[field.key] ?? '', numbers);
      return value === undefined ? [] : [[field.key, value] as const];
    }),
  );
}

function emailsIn({ fields }: SpecialisedForm, rows: readonly Cells[]): string[] {
  const persons = fields.filter(({ schema }) => schema['x-type'] === 'person');
  const named = rows.flatMap((cells) => persons.map(({ key }) => (cells[key] ?? '').trim()));
  return named.filter((text) => text.includes('@'));
}

function byDepartment(tickets: readonly { readonly department: string }[]): TicketCounts {
  const counts = new Map<string, number>();
  for (const { department } of tickets) counts.set(department, (counts.get(department) ?? 0) + 1);
  return Object.fromEntries(counts);
}
