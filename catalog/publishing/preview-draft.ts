/** Previews the draft of an item as somebody who may or may not exist, on any day. */
import { knownDepartments } from '../../people/known-departments';
import { invalid } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { isObject } from '../../forms/document-shape';
import type { PersonFacts } from '../../rules/facts';
import { draftJob } from './draft-job';
import type { DraftPreview, PreviewCase } from './draft-preview';
import { inThread } from './task-thread.server';

export interface PreviewedDraft {
  readonly revision: number;
  /** Null for a draft that has to be mended first, as its checks say, and for one that takes too long. */
  readonly preview: DraftPreview | null;
}

/** @throws E-104 */
export async function previewDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  asked: PreviewCase,
): Promise<PreviewedDraft> {
  const { revision, job } = await previewJob(context, viewer, key, asked);
  const told = await inThread('preview', job);
  return { revision, preview: told?.answer ?? null };
}

/** What the thread needs to look at the draft as somebody. @throws E-104 */
export async function previewJob(context: WorkContext, viewer: Viewer, key: string, asked: PreviewCase) {
  const { revision, job } = await draftJob(context, viewer, key);
  const entries = (await knownDepartments(context)).map((each) => ({ key: each.key, title: each.title }));
  const preview = { asked, departments: entries };
  return { revision, job: { ...job, locale: viewer.locale, preview } };
}

/** Dates that calendars could ever cover. */
const LATEST = Date.UTC(2200, 0, 1);

/** A case as it was posted; what it says of persons is believed, as they are made up. @throws E-902 */
export function readPreviewCase(value: unknown): PreviewCase {
  if (!isObject(value)) throw invalid('E-902');
  const { requester, persons = [], answers = null, now } = value;
  if (!Array.isArray(persons) || persons.length > 100) throw invalid('E-902');
  if (answers !== null && !isObject(answers)) throw invalid('E-902');
  if (typeof now !== 'number' || !(now >= 0 && now < LATEST)) throw invalid('E-902');
  return {
    requester: readPerson(requester),
    persons: persons.map(readPerson),
    answers: answers as PreviewCase['answers'],
    now,
  };
}

const optional = ['email', 'department', 'legalEntity', 'zone', 'locale', 'manager'] as const;

function readPerson(value: unknown): PersonFacts {
  if (!isObject(value)) throw invalid('E-902');
  const person = value as Readonly<Record<string, unknown>>;
  const given = optional.flatMap((key) => {
    const text = person[key];
    return typeof text === 'string' ? [[key, text] as const] : [];
  });
  return {
    id: textAt(person.id),
    number: textAt(person.number),
    name: textAt(person.name),
    roles: textsAt(person.roles),
    manages: textsAt(person.manages),
    ...Object.fromEntries(given),
  };
}

function textAt(value: unknown): string {
  if (typeof value !== 'string') throw invalid('E-902');
  return value;
}

function textsAt(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw invalid('E-902');
  return value;
}
