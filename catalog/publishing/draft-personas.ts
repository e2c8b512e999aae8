/** What the draft of an item would be like for every persona, on any date. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { PersonaMatrix } from '../personas/persona-matrix';
import { draftJob } from './draft-job';
import { inThread } from './task-thread.server';

export interface PersonaQuestion {
  /** Milliseconds UTC: when the personas ask; now where it is left out. */
  readonly at?: number | undefined;
  /** Keys of the fields that play the parts; those that the author names, or that decide most, where left out. */
  readonly fields?: readonly string[] | undefined;
}

export interface DraftPersonas {
  readonly revision: number;
  /** Null for a draft that has to be mended first, as its checks say, and for one that takes too long. */
  readonly matrix: PersonaMatrix | null;
}

/** @throws E-104 */
export async function draftPersonas(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { at, fields }: PersonaQuestion = {},
): Promise<DraftPersonas> {
  const { revision, job } = await draftJob(context, viewer, key);
  const surroundings = { ...job.surroundings, now: at ?? job.surroundings.now };
  const told = await inThread('personas', { ...job, surroundings, fields, locale: viewer.locale });
  return { revision, matrix: told?.answer ?? null };
}
