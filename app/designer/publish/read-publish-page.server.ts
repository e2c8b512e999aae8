/** Gathers what the page for publishing shows: what changes, what the checks found, and what a replay came to. */
import { checkDraft } from '../../../catalog/publishing/check-draft';
import type { CheckReport } from '../../../catalog/publishing/checks';
import { describeVersions } from '../../../catalog/publishing/list-versions';
import type { DifferenceLine } from '../../../catalog/editing/difference/difference-line';
import { lastReplayOfDraft } from '../../../requests/replay/read-replays';
import type { ReplaySummary } from '../../../requests/replay/read-replays';
import type { Viewer } from '../../../people/viewer';
import type { WorkContext } from '../../../people/work-context';

export interface PublishPage extends CheckReport {
  /** Of the draft that was looked at: publishing names it. */
  readonly revision: number;
  /** Null for an item that was never published: everything is new. */
  readonly changes: readonly DifferenceLine[] | null;
  /** The newest replay of the draft as it stands; null where there is none. */
  readonly replay: ReplaySummary | null;
}

/** @throws E-104 */
export async function readPublishPage(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<PublishPage> {
  const { findings, covered, revision, liveVersion } = await checkDraft(context, viewer, key);
  const changes =
    liveVersion === null ? null : await describeVersions(context, viewer, key, { from: 'live', to: 'draft' });
  const replay = await lastReplayOfDraft(context, viewer, key);
  return { revision, findings, covered, changes, replay };
}
