/** Gathers what the shell shows: only what this viewer may see. */
import { textIn } from '../forms/locale';
import { departments, type Department } from '../people/directory-store.server';
import { can } from '../people/permissions';
import type { Viewer } from '../people/viewer';
import { countApprovals } from '../requests/approvals/list-approvals';
import { openRequestStates } from '../requests/request';
import { requestsOf } from '../requests/request-store.server';
import { countUnread } from '../tickets/notices/read-notices';
import { viewFilter } from '../tickets/queue/queue-filter';
import { countQueues } from '../tickets/queue/queue-store.server';
import type { AppContext } from './context.server';
import type { Locale } from './texts/locales';
import type { ShellData, ShellQueue } from './ui/shell/shell-data';
import type { Visitor } from './visitor.server';

/** No badge needs to count further. */
const MOST_COUNTED = 100;

const nothing = { requests: 0, approvals: 0, notices: 0 };

export async function loadShell(app: AppContext, { session, locale, scheme }: Visitor): Promise<ShellData> {
  const now = await app.database.now();
  const zone = session?.viewer.zone ?? 'UTC';
  const frame = { locale, scheme, zone, now, csrf: session?.csrfToken ?? '' };
  if (!session) return { ...frame, viewer: null, counts: nothing, queues: [] };
  const { viewer } = session;
  const [known, counts] = await Promise.all([departments(app.database.knex), countsOf(app, viewer)]);
  const home = known.find(({ key }) => key === viewer.department);
  return {
    ...frame,
    viewer: {
      name: viewer.name,
      number: viewer.number,
      department: home ? textIn(home.title, locale) : viewer.department,
    },
    counts,
    queues: await queuesOf(app, viewer, known, locale),
  };
}

async function countsOf(app: AppContext, viewer: Viewer): Promise<ShellData['counts']> {
  const page = { before: null, limit: MOST_COUNTED, states: openRequestStates };
  const [requests, approvals, notices] = await Promise.all([
    requestsOf(app.database.knex, viewer.id, page),
    countApprovals(app, viewer),
    countUnread(app, viewer),
  ]);
  return { requests: requests.length, approvals, notices };
}

/** The queues that the viewer works, with their open tickets. */
async function queuesOf(
  { database }: AppContext,
  viewer: Viewer,
  known: readonly Department[],
  locale: Locale,
): Promise<readonly ShellQueue[]> {
  const own = known.filter(({ key, hasQueue }) => hasQueue && can(viewer, 'queue.read', { department: key }));
  if (own.length === 0) return [];
  const filters = own.map(({ key }) => viewFilter('open', key, viewer.id));
  const open = await countQueues(database.knex, filters, MOST_COUNTED);
  return own.map(({ key, title }, index) => ({
    department: key,
    title: textIn(title, locale),
    open: open[index],
  }));
}
