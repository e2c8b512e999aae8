/** Gathers what the Replay tab shows: what can be replayed, what was, and what one replay found. */
import { listVersions } from '../../../catalog/publishing/list-versions';
import { readCoverage } from '../../../requests/coverage/read-coverage';
import type { CoverageView } from '../../../requests/coverage/tell-coverage';
import { readReplayCases } from '../../../requests/replay/read-replay-cases';
import type { ReplayCases } from '../../../requests/replay/read-replay-cases';
import { listReplays, readReplay } from '../../../requests/replay/read-replays';
import type { ReplaySummary, ReplayView } from '../../../requests/replay/read-replays';
import type { Viewer } from '../../../people/viewer';
import type { WorkContext } from '../../../people/work-context';

export interface ReplayPage {
  /** What can be replayed: `draft`, and the numbers of versions, newest first. */
  readonly words: readonly string[];
  /** Newest first. */
  readonly replays: readonly ReplaySummary[];
  /** The one that the address names, else the newest; null where there is none. */
  readonly chosen: ReplayView | null;
  /** Which part of it is shown. */
  readonly view: 'changes' | 'used';
  /** The group that is unfolded, with its cases. */
  readonly open: { readonly group: string; readonly page: ReplayCases; readonly first: boolean } | null;
  readonly used: readonly CoverageView[];
}

/** @throws E-104; E-902 for a page of cases that there is not */
export async function readReplayPage(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  query: URLSearchParams,
): Promise<ReplayPage> {
  const versions = await listVersions(context, viewer, key);
  const replays = await listReplays(context, viewer, key);
  const id = query.get('replay') ?? replays[0]?.id ?? null;
  const chosen = id === null ? null : await readReplay(context, viewer, id);
  const view = query.get('view') === 'used' ? 'used' : 'changes';
  const group = view === 'changes' ? query.get('group') : null;
  return {
    words: ['draft', ...versions.map(({ version }) => String(version))],
    replays,
    chosen,
    view,
    open: chosen && group !== null ? await openGroup(context, viewer, chosen.id, group, query) : null,
    used: chosen && view === 'used' ? await readCoverage(context, viewer, chosen.id) : [],
  };
}

async function openGroup(
  context: WorkContext,
  viewer: Viewer,
  replayId: string,
  group: string,
  query: URLSearchParams,
): Promise<ReplayPage['open']> {
  const after = query.get('after') ?? undefined;
  const page = await readReplayCases(context, viewer, replayId, { group, after });
  return { group, page, first: after === undefined };
}
