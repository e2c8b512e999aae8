/** Turns a preview into what pages show of it: by department, in one language. */
import { textIn } from '../../forms/locale';
import type { PreviewApproval, PreviewTicket } from '../../requests/preview/preview-work';
import type { Preview } from '../../requests/preview-request';
import type { PlanDecision, PlanLane, PlanLine, PlanView } from './plan-view';

export function planView(preview: Preview, locale: string): PlanView {
  const titles = new Map(preview.tickets.map(({ key, title }) => [key, title]));
  return {
    promise: preview.promise,
    promisedAt: preview.promisedAt,
    itemPromise: preview.itemPromise,
    showWork: preview.showWork,
    lanes: lanesOf(preview.tickets, titles, locale),
    decisions: [
      ...preview.approvals.map((approval) => decision(approval, null, locale)),
      ...preview.tickets.flatMap(({ title, approvals }) =>
        approvals.map((approval) => decision(approval, title, locale)),
      ),
    ],
    notices: preview.notices,
    open: preview.possible.length,
  };
}

/** Departments in the order in which the plan first names them, tickets in the order of the plan. */
function lanesOf(
  tickets: readonly PreviewTicket[],
  titles: ReadonlyMap<string, string>,
  locale: string,
): readonly PlanLane[] {
  const lanes = new Map<string, { department: string; title: string; lines: PlanLine[] }>();
  for (const ticket of tickets) {
    const { department, departmentTitle } = ticket;
    const lane = lanes.get(department) ?? { department, title: textIn(departmentTitle, locale), lines: [] };
    lane.lines.push(lineOf(ticket, titles));
    lanes.set(department, lane);
  }
  return [...lanes.values()];
}

function lineOf(ticket: PreviewTicket, titles: ReadonlyMap<string, string>): PlanLine {
  const { key, title, plannedDueAt, approvals, after, targetInWords, because, expedited } = ticket;
  return {
    key,
    title,
    dueAt: plannedDueAt,
    approvals: approvals.length,
    after: after.map((before) => titles.get(before) ?? before),
    target: targetInWords,
    because,
    expedited,
  };
}

function decision(
  { key, title, approvers }: PreviewApproval,
  ticket: string | null,
  locale: string,
): PlanDecision {
  return {
    key: ticket === null ? key : `${ticket} ${key}`,
    title: textIn(title, locale),
    who: approvers.map(({ name }) => name),
    ticket,
  };
}
