/** Gathers what the shell shows: only what this viewer may see. */
import { mayDesign } from '../catalog/publishing/may-design';
import { textIn } from '../forms/locale';
import { titleOfOwnDepartment } from '../people/own-department';
import { countApprovals } from '../requests/approvals/list-approvals';
import { countMyRequests } from '../requests/list-requests';
import { countUnread } from '../tickets/notices/read-notices';
import { listMyQueues } from '../tickets/queue/my-queues';
import type { AppContext } from './context.server';
import type { ShellData } from './ui/shell/shell-data';
import type { Visitor } from './visitor.server';

const nothing = { requests: 0, approvals: 0, notices: 0 };

export async function loadShell(app: AppContext, { session, locale, scheme }: Visitor): Promise<ShellData> {
  const now = await app.database.now();
  const zone = session?.viewer.zone ?? 'UTC';
  const frame = { locale, scheme, zone, now, csrf: session?.csrfToken ?? '' };
  if (!session) return { ...frame, viewer: null, counts: nothing, queues: [], designs: false };
  const { viewer } = session;
  const [department, queues, requests, approvals, notices, designs] = await Promise.all([
    titleOfOwnDepartment(app, viewer),
    listMyQueues(app, viewer),
    countMyRequests(app, viewer),
    countApprovals(app, viewer),
    countUnread(app, viewer),
    mayDesign(app, viewer),
  ]);
  return {
    ...frame,
    viewer: {
      name: viewer.name,
      number: viewer.number,
      department: department ? textIn(department, locale) : viewer.department,
    },
    counts: { requests, approvals, notices },
    designs,
    queues: queues.map((queue) => ({ ...queue, title: textIn(queue.title, locale) })),
  };
}
