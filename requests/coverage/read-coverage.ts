/** What the requests of a replay's period used of the versions that they were made under. */
import { itemVersionsByIds } from '../../catalog/item-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { demandReplay } from '../replay/read-replays';
import { tellCoverage } from './tell-coverage';
import type { CoverageView } from './tell-coverage';

/** In the viewer's language, the newest version first. @throws E-104 */
export async function readCoverage(
  context: WorkContext,
  viewer: Viewer,
  replayId: string,
): Promise<readonly CoverageView[]> {
  const { replay } = await demandReplay(context, viewer, replayId);
  const versions = await itemVersionsByIds(context.database.knex, Object.keys(replay.coverage));
  const told = Object.entries(replay.coverage).flatMap(([id, coverage]) => {
    const version = versions.get(id);
    return version ? [tellCoverage(version, coverage, viewer.locale)] : [];
  });
  return told.toSorted((a, b) => b.version - a.version);
}
