/** Leaves forms half filled in by those whom the demo signs in, so that there is something to resume. */
import type { NewPerson } from '../../people/directory-store.server';
import { viewerById } from '../../people/people-store.server';
import type { WorkContext } from '../../people/work-context';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startDraft } from '../../requests/drafts/start-draft';
import { signIns } from '../demo/sign-ins';
import { makePeople } from './people';

const begun = {
  fullName: 'Mira Hartmann',
  personalEmail: 'mira.hartmann@mail.example',
  legalEntity: 'DE',
  department: 'engineering',
  jobTitle: 'Site reliability engineer',
  jobLevel: 'IC3',
  employmentType: 'full-time',
  workMode: 'hybrid',
};

/** The hiring manager's next hire: person and job are told, the workplace is begun. */
export async function leaveDrafts(context: WorkContext, people: readonly NewPerson[]): Promise<void> {
  const hirer = signIns(makePeople()).find(({ role }) => role === 'hiring-manager');
  const stored = people.find(({ number }) => number === hirer?.person.number);
  const viewer = stored && (await viewerById(context.database.knex, stored.id));
  if (!viewer) return;
  const draft = await startDraft(context, viewer, 'employee-onboarding');
  const answers = { ...draft.answers, ...begun };
  await saveDraft(context, viewer, draft.id, { revision: draft.revision, answers, step: 'workplace' });
}
