/** The planned work in the requester's language: tickets, approvals with the persons who would be asked, and why. */
import type { Knex } from 'knex';
import type { ItemVersion } from '../../catalog/item-store.server';
import { textIn } from '../../forms/locale';
import type { Department } from '../../people/directory-store.server';
import type { Viewer } from '../../people/viewer';
import type { LocalizedText } from '../../rules/conditions/condition';
import { explainOla } from '../../rules/explain/explain-ola';
import { explainRule } from '../../rules/explain/explain-rule';
import { labelOf } from '../../rules/explain/explain-words';
import type {
  PlannedApproval,
  PlannedTicket,
  PossibleTicket,
  TicketDetail,
  WorkPlan,
} from '../../rules/plan';
import { findApprovers } from '../approvals/find-approvers';
import type { ApproverSituation } from '../approvals/find-approvers';
import { departmentTitle } from '../reading/department-title';
import { explainWords, olaWords } from '../reading/explain-words';
import type { Reader } from '../reading/explain-words';
import type { PersonRef } from '../reading/person-names';
import type { PlannedSubmission } from '../submission/plan-submission';

export interface PreviewApproval {
  readonly key: string;
  readonly order: number;
  readonly title: LocalizedText;
  /** Who would be asked as things stand; empty while an answer that names them is missing. */
  readonly approvers: readonly PersonRef[];
}

export interface PreviewTicket {
  readonly key: string;
  /** In the requester's language. */
  readonly title: string;
  readonly department: string;
  readonly departmentTitle: LocalizedText;
  readonly priority: PlannedTicket['priority'];
  /** Keys of opened tickets. */
  readonly after: readonly string[];
  /** Milliseconds UTC. */
  readonly plannedReadyAt: number;
  readonly plannedDueAt: number;
  readonly expedited: boolean;
  /** `8 wh`, and in words what it counts from. */
  readonly target: string;
  readonly targetInWords: string;
  readonly approvals: readonly PreviewApproval[];
  /** The rule in words, and the answers that made it hold. */
  readonly rule: string | null;
  readonly because: readonly string[];
}

export interface PreviewPossible {
  readonly key: string;
  readonly title: string;
  readonly department: string;
  readonly departmentTitle: LocalizedText;
  /** Labels of the answers that decide. */
  readonly waitsFor: readonly string[];
}

/** What a plan is shown with. */
export interface ShownPlan {
  readonly db: Knex;
  readonly viewer: Viewer;
  readonly version: ItemVersion;
  readonly planned: PlannedSubmission;
  readonly departments: readonly Department[];
  readonly situation: ApproverSituation;
}

type ApprovalTexts = TicketDetail['approvalTexts'];

/** The requester may read everything that they answered. */
function readerOf({ viewer, planned, departments }: ShownPlan): Reader {
  const names = new Map(planned.persons.map(({ number, name }) => [number, name]));
  names.set(viewer.number, viewer.name);
  const { locale, zone } = viewer;
  const { now } = planned.plan.facts;
  return {
    locale,
    zone,
    now,
    personName: (number) => names.get(number),
    entryTitle: (directory, key) =>
      directory === 'departments'
        ? departments.find((department) => department.key === key)?.title
        : planned.live.calendars.get(key)?.document.title,
    mayReadField: () => true,
  };
}

export async function previewApprovals(
  { db, situation }: ShownPlan,
  approvals: readonly PlannedApproval[],
  texts: ApprovalTexts,
): Promise<PreviewApproval[]> {
  const found: PreviewApproval[] = [];
  for (const { key, order, approvers, excludes = [] } of approvals) {
    const persons = await findApprovers(db, { approvers, excludes }, situation, new Map());
    found.push({
      key,
      order,
      title: texts[key]?.title ?? { en: key, 'zh-CN': key },
      approvers: persons.map(({ id, number, name }) => ({ id, number, name })),
    });
  }
  return found;
}

export async function previewTickets(shown: ShownPlan, work: WorkPlan): Promise<PreviewTicket[]> {
  const tickets: PreviewTicket[] = [];
  for (const planned of work.tickets) {
    const texts = work.details.get(planned.key)?.approvalTexts ?? {};
    tickets.push({
      ...previewTicket(shown, work, planned),
      approvals: await previewApprovals(shown, planned.approvals, texts),
    });
  }
  return tickets;
}

function previewTicket(
  shown: ShownPlan,
  work: WorkPlan,
  planned: PlannedTicket,
): Omit<PreviewTicket, 'approvals'> {
  const { key, title, department, priority, after, ola } = planned;
  const words = explainWords(shown.version.item, readerOf(shown));
  const rules = shown.version.item.rules.rules;
  const ruleText = rules.find(({ document }) => document.id === planned.rule)?.document.text;
  const clauses = work.trace.find(({ rule }) => rule === planned.rule)?.clauses ?? [];
  const { rule, because } = explainRule(ruleText ?? { en: planned.rule }, clauses, words);
  return {
    key,
    title,
    department,
    departmentTitle: departmentTitle(shown.departments, department),
    priority,
    after,
    plannedReadyAt: Date.parse(ola.plannedReadyAt),
    plannedDueAt: Date.parse(ola.plannedDueAt),
    expedited: ola.expedited,
    target: ola.target,
    targetInWords: targetInWords(shown, work, planned),
    rule,
    because,
  };
}

/** The first sentence of the derivation: `8 working hours after Create the account`. */
function targetInWords(shown: ShownPlan, work: WorkPlan, { key, after, ola }: PlannedTicket): string {
  const { viewer, version, planned } = shown;
  const target = work.details.get(key)?.target;
  const calendar = planned.live.calendars.get(ola.calendar);
  if (!target || !calendar) return ola.target;
  const titles = after.map((each) => textIn(work.details.get(each)?.title ?? {}, viewer.locale));
  const derivation = {
    target,
    calendar,
    readyAt: Date.parse(ola.plannedReadyAt),
    dueAt: Date.parse(ola.plannedDueAt),
    expedited: ola.expedited,
    after: titles,
  };
  return explainOla(derivation, olaWords(version.item, readerOf(shown)))[0] ?? ola.target;
}

export function previewPossible(shown: ShownPlan, possible: readonly PossibleTicket[]): PreviewPossible[] {
  const words = explainWords(shown.version.item, readerOf(shown));
  return possible.map(({ key, title, department, waitsFor }) => ({
    key,
    title,
    department,
    departmentTitle: departmentTitle(shown.departments, department),
    waitsFor: waitsFor.map((path) => labelOf(path, words)),
  }));
}
