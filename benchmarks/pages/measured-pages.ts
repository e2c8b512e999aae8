/** The pages that are measured: a step of the onboarding with a half-filled draft, and a queue of fifty rows. */
import type { Viewer } from '../../people/viewer';
import { viewerById } from '../../people/people-store.server';
import { readDraft } from '../../requests/drafts/read-draft';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startDraft } from '../../requests/drafts/start-draft';
import { remoteContractor } from '../harness/contractor';
import { signIn } from '../harness/sign-in';
import type { ServerProcess } from '../harness/server-process';
import type { Stage } from '../harness/stage';

export const DEPARTMENT = 'it';

export interface Addresses {
  readonly manager: Viewer;
  readonly agent: Viewer;
  /** Path of the step with the most questions. */
  readonly formPath: string;
  readonly queuePath: string;
}

export interface Page {
  readonly name: string;
  readonly url: string;
  readonly cookie: string;
  /** The process that serves it. */
  readonly pid: number | undefined;
}

export async function prepareAddresses(stage: Stage): Promise<Addresses> {
  const manager = await someone(stage, (person) => person.roles.includes('hiring-manager'));
  const agent = await someone(
    stage,
    ({ roles, department }) => roles.includes('agent') && department === DEPARTMENT,
  );
  return { manager, agent, formPath: await draftPath(stage, manager), queuePath: `/queue/${DEPARTMENT}` };
}

async function someone(
  { people, context }: Stage,
  wanted: (person: Stage['people'][number]) => boolean,
): Promise<Viewer> {
  const person = people.find(wanted);
  const viewer = person && (await viewerById(context.database.knex, person.id));
  if (!viewer) throw new Error('The demo has nobody of this kind');
  return viewer;
}

/** A draft with the first half of a remote contractor's answers. */
async function draftPath({ context }: Stage, manager: Viewer): Promise<string> {
  const { id, revision } = await startDraft(context, manager, 'employee-onboarding');
  const answers = Object.entries(remoteContractor(manager.number, await context.database.now()));
  const half = Object.fromEntries(answers.slice(0, answers.length / 2));
  const saved = await saveDraft(context, manager, id, { revision, answers: half, step: null });
  if (!saved.saved) throw new Error('The draft was not saved');
  const { form } = await readDraft(context, manager, id);
  const [step] = form.steps.toSorted((a, b) => b.rows.flat().length - a.rows.flat().length);
  return `/drafts/${id}/steps/${step?.id ?? ''}`;
}

/** The pages of a running portal, each proved to be what it is meant to be. */
export async function openPages(
  { url, process: { pid } }: ServerProcess,
  addresses: Addresses,
): Promise<{ form: Page; queue: Page }> {
  const { manager, agent, formPath, queuePath } = addresses;
  const form = { name: 'form page', url: url + formPath, cookie: await signIn(url, manager.number), pid };
  const queue = { name: 'queue page', url: url + queuePath, cookie: await signIn(url, agent.number), pid };
  await demand(form, (html) => html.includes('name="_csrf"') && html.includes('<label'));
  await demand(queue, (html) => (html.match(/data-number="/g) ?? []).length === 50);
  return { form, queue };
}

async function demand({ name, url, cookie }: Page, holds: (html: string) => boolean): Promise<void> {
  const answer = await fetch(url, { headers: { Cookie: cookie, Accept: 'text/html' } });
  if (!answer.ok || !holds(await answer.text())) throw new Error(`No ${name}: ${String(answer.status)}`);
}
