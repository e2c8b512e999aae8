/** The thread that looks drafts through: nothing that this costs is felt by anybody else. */
import { parentPort } from 'node:worker_threads';
import { checkItem } from '../checks/check-item';
import { runCases } from '../cases/run-case';
import type { CaseRun } from '../cases/run-case';
import type { CheckReport, CheckSettings, CheckSurroundings } from '../checks/check-item';
import { DocumentError } from '../document-error';
import type { ItemDraftDocument } from '../editing/item-draft';
import { parseCalendar } from '../parse-calendar';
import type { Calendars } from '../form-for';
import { parseItem } from '../parse-item';
import type { Item } from '../parse-item';
import type { ItemProof } from '../proof/prove-item';
import { toldDifference } from '../proof/difference/told-difference';
import type { ToldDifference } from '../proof/difference/told-difference';
import type { WhyNot } from '../simulate/why-not';
import { personaMatrix } from '../personas/persona-matrix';
import type { PersonaMatrix } from '../personas/persona-matrix';
import { draftPreview } from './draft-preview';
import type { DraftPreview, PreviewCase, PreviewSettings } from './draft-preview';
import { draftSimulation, whyNotInDraft } from './draft-simulation';
import type { DraftSimulation } from './draft-simulation';
import { proveOnce } from './prove-once';

/** A draft, with what it may name. Plain data. */
export interface DraftJob {
  readonly document: ItemDraftDocument;
  readonly surroundings: CheckSurroundings;
  /** Of the persona matrix: see its settings. */
  readonly locale?: string;
  readonly fields?: readonly string[] | undefined;
  /** What it is compared with. */
  readonly before?: ItemDraftDocument;
  /** Who previews it with which answers, and what departments are called. */
  readonly preview?: {
    readonly asked: PreviewCase;
    readonly departments: PreviewSettings['departments'];
    /** Key of the ticket that is missed in it. */
    readonly missed?: string;
  };
}

/** What the thread can be asked, and what it answers. */
export interface ThreadTasks {
  readonly checks: CheckReport;
  /** Null for a document that has to be mended first; the checks say where. */
  readonly personas: PersonaMatrix | null;
  /** Null as for the personas. */
  readonly preview: DraftPreview | null;
  /** Null as for the personas. */
  readonly simulation: DraftSimulation | null;
  /** Null as for the personas. */
  readonly whyNot: WhyNot | null;
  /** In the order of the document; null as for the personas. */
  readonly cases: readonly CaseRun[] | null;
  /** Null as for the personas. */
  readonly proof: ItemProof | null;
  /** Null as for the personas, of what it is compared with too. */
  readonly difference: ToldDifference | null;
}

const tasks: { readonly [Task in keyof ThreadTasks]: (job: DraftJob) => ThreadTasks[Task] } = {
  checks: ({ document, surroundings }) => checkItem(document, surroundings, proveOnce),
  personas: (job) =>
    withItem(job, (item, calendars) => {
      const { surroundings, locale = 'en', fields } = job;
      return personaMatrix(item, { calendars, surroundings, now: surroundings.now, locale, fields });
    }),
  preview: (job) =>
    withItem(job, (item, calendars) => {
      const { locale = 'en', preview } = job;
      if (!preview) return null;
      return draftPreview(item, preview.asked, { calendars, departments: preview.departments, locale });
    }),
  simulation: (job) =>
    withItem(job, (item, calendars) => {
      const { locale = 'en', preview } = job;
      if (!preview) return null;
      return draftSimulation(item, preview.asked, { calendars, departments: preview.departments, locale });
    }),
  whyNot: (job) =>
    withItem(job, (item, calendars) => {
      const { locale = 'en', preview } = job;
      if (preview?.missed === undefined) return null;
      const settings = { calendars, departments: preview.departments, locale };
      return whyNotInDraft(item, preview.missed, preview.asked, settings);
    }),
  cases: (job) => withItem(job, runCases),
  proof: (job) => withItem(job, (item, calendars) => proveOnce(item, settingsOf(job, calendars))),
  difference: (job) =>
    withItem(job, (item, calendars) => {
      if (!job.before) return null;
      const before = parseItem(job.before, { blocks: job.surroundings.blocks ?? [] });
      return toldDifference(before, item, settingsOf(job, calendars));
    }),
};

function settingsOf({ surroundings }: DraftJob, calendars: Calendars): CheckSettings {
  return { calendars, surroundings, now: surroundings.now };
}

/** What the thread does when it is asked. */
export function answerTask<Task extends keyof ThreadTasks>(task: Task, job: DraftJob): ThreadTasks[Task] {
  return tasks[task](job);
}

/** Null for a document that is no item yet. */
function withItem<Answer>(
  { document, surroundings }: DraftJob,
  work: (item: Item, calendars: Calendars) => Answer,
): Answer | null {
  const { calendarDocuments = [] } = surroundings;
  const calendars = new Map(calendarDocuments.map((each) => [each.key, parseCalendar(each)]));
  try {
    return work(parseItem(document, surroundings), calendars);
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

parentPort?.on('message', ({ task, job }: { readonly task: keyof ThreadTasks; readonly job: DraftJob }) => {
  parentPort?.postMessage({ answer: answerTask(task, job) });
});
parentPort?.postMessage('ready');
