/** Prints a plan for people: what is wrong, who decides, and a table of tickets with their due times. */
import { dateWordsFor, type DateReader } from '../rules/conditions/date-words';
import type { PlanJson, PlannedApproval } from '../rules/plan';
import type { Calendar } from '../rules/working-time/calendar';

/** Due times are told in the zone of their calendar, which is named where it is not the reader's. */
export function planTable(
  plan: PlanJson,
  calendars: ReadonlyMap<string, Calendar>,
  reader: DateReader,
): string {
  const { item, version, valid, errors, refused, dropped, approvals, tickets, possible } = plan;
  const due = (instant: string, calendar: string) =>
    dateWordsFor({ ...reader, zone: calendars.get(calendar)?.document.zone ?? reader.zone }).dateTime(
      Date.parse(instant),
      reader.zone,
    );
  return [
    `${item}, version ${version}: ${valid ? 'valid' : 'not valid'}`,
    ...section(
      'Errors',
      errors.map(({ field, code, message }) => [code, field, message]),
    ),
    ...section(
      'Refused: not for this role',
      refused.map((pointer) => [pointer]),
    ),
    ...section(
      'Dropped: hidden by the answers',
      dropped.map((pointer) => [pointer]),
    ),
    ...section('Approvals', approvals.map(approvalRow)),
    ...section(
      `Tickets (${tickets.length})`,
      tickets.map(({ key, department, title, after, approvals: own, ola }) => [
        key,
        department,
        title,
        ola.target,
        `${due(ola.plannedDueAt, ola.calendar)}${ola.expedited ? ' (expedited)' : ''}`,
        [...after.map((each) => `after ${each}`), ...own.map((each) => `approval ${each.key}`)].join(', '),
      ]),
    ),
    ...section(
      'Possible',
      possible.map(({ key, department, title, waitsFor }) => [
        key,
        department,
        title,
        `waits for ${waitsFor.join(', ')}`,
      ]),
    ),
    '',
  ].join('\n');
}

function approvalRow({ key, order, approvers, excludes = [] }: PlannedApproval): readonly string[] {
  const others = excludes.length > 0 ? `, not ${excludes.join(', ')}` : '';
  return [`${order}. ${key}`, approvers.join(', else ') + others];
}

/** A heading with its rows in columns; nothing where there are no rows. */
function section(heading: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  '),
  );
  return ['', heading, ...lines.map((line) => `  ${line.trimEnd()}`)];
}

/** Columns that a text takes in a terminal: Chinese characters and full-width signs take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );
}
