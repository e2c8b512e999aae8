/** Gathers what the Versions tab shows: all versions, and what differs between the two that the address names. */
import type { DifferenceLine } from '../../../catalog/editing/difference/difference-line';
import { findPutAway } from '../../../catalog/publishing/discard-draft';
import type { PutAway } from '../../../catalog/publishing/discard-draft';
import { describeVersions, listVersions, versionWord } from '../../../catalog/publishing/list-versions';
import type { VersionSummary } from '../../../catalog/publishing/list-versions';
import { readItemDraft } from '../../../catalog/publishing/read-item-draft';
import type { Viewer } from '../../../people/viewer';
import type { WorkContext } from '../../../people/work-context';

export interface VersionsPage {
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  /** The draft that can be taken out again. */
  readonly putAway: PutAway | null;
  /** What can be compared: `draft` where one is open, and numbers, newest first. */
  readonly words: readonly string[];
  /** Two of them, as the address has them. */
  readonly from: string;
  readonly to: string;
  /** Null where there is nothing to compare. */
  readonly lines: readonly DifferenceLine[] | null;
}

/** The two newest, unless the address names others. @throws E-104 */
export async function readVersionsPage(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  query: URLSearchParams,
): Promise<VersionsPage> {
  const { id } = await readItemDraft(context, viewer, key);
  const versions = await listVersions(context, viewer, key);
  const putAway = await findPutAway(context, viewer, key);
  const words = [...(id === null ? [] : ['draft']), ...versions.map(({ version }) => String(version))];
  const named = (name: string, otherwise: string | undefined): string => {
    const word = query.get(name) ?? '';
    return words.includes(word) ? word : (otherwise ?? words[0] ?? '');
  };
  const from = named('from', words[1]);
  const to = named('to', words[0]);
  const lines =
    words.length < 2
      ? null
      : await describeVersions(context, viewer, key, { from: versionWord(from), to: versionWord(to) });
  return { versions, putAway, words, from, to, lines };
}
