/** The thread that looks drafts through: nothing that this costs is felt by anybody else. */
import { parentPort } from 'node:worker_threads';
import { checkItem } from '../checks/check-item';
import type { CheckReport, CheckSurroundings } from '../checks/check-item';
import { DocumentError } from '../document-error';
import type { ItemDraftDocument } from '../editing/item-draft';
import { parseCalendar } from '../parse-calendar';
import { parseItem } from '../parse-item';
import { personaMatrix } from '../personas/persona-matrix';
import type { PersonaMatrix } from '../personas/persona-matrix';

/** A draft, with what it may name. Plain data. */
export interface DraftJob {
  readonly document: ItemDraftDocument;
  readonly surroundings: CheckSurroundings;
  /** Of the persona matrix: see its settings. */
  readonly locale?: string;
  readonly fields?: readonly string[] | undefined;
}

/** What the thread can be asked, and what it answers. */
export interface ThreadTasks {
  readonly checks: CheckReport;
  /** Null for a document that has to be mended first; the checks say where. */
  readonly personas: PersonaMatrix | null;
}

const tasks: { readonly [Task in keyof ThreadTasks]: (job: DraftJob) => ThreadTasks[Task] } = {
  checks: ({ document, surroundings }) => checkItem(document, surroundings),
  personas: ({ document, surroundings, locale = 'en', fields }) => {
    const { calendarDocuments = [], now } = surroundings;
    const calendars = new Map(calendarDocuments.map((each) => [each.key, parseCalendar(each)]));
    try {
      return personaMatrix(parseItem(document, surroundings), {
        calendars,
        surroundings,
        now,
        locale,
        fields,
      });
    } catch (error) {
      if (error instanceof DocumentError) return null;
      throw error;
    }
  },
};

parentPort?.on('message', ({ task, job }: { readonly task: keyof ThreadTasks; readonly job: DraftJob }) => {
  parentPort?.postMessage({ answer: tasks[task](job) });
});
parentPort?.postMessage('ready');
