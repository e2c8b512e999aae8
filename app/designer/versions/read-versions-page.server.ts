/** Gathers what the Versions tab shows: all versions, and what differs between the two that the address names. */
import type { DifferenceLine } from '../../../catalog/editing/difference/difference-line';
import { describeVersions, listVersions } from '../../../catalog/publishing/list-versions';
import type { VersionSummary, VersionWord } from '../../../catalog/publishing/list-versions';
import { openItemDraft } from '../../../catalog/publishing/open-item-draft';
import type { Viewer } from '../../../people/viewer';
import type { WorkContext } from '../../../people/work-context';

export interface VersionsPage {
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  /** Numbers, or `draft`, as the address has them. */
  readonly from: string;
  readonly to: string;
  /** Null where there is nothing to compare. */
  readonly lines: readonly DifferenceLine[] | null;
}

/** The newest version beside the draft, unless the address names others. @throws E-104 */
export async function readVersionsPage(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  query: URLSearchParams,
): Promise<VersionsPage> {
  await openItemDraft(context, viewer, key);
  const versions = await listVersions(context, viewer, key);
  const words = ['draft', ...versions.map(({ version }) => String(version))];
  const named = (name: string, otherwise: string): string => {
    const word = query.get(name) ?? '';
    return words.includes(word) ? word : otherwise;
  };
  const from = named('from', words[1] ?? 'draft');
  const to = named('to', 'draft');
  const lines =
    versions.length === 0
      ? null
      : await describeVersions(context, viewer, key, { from: wordOf(from), to: wordOf(to) });
  return { versions, from, to, lines };
}

function wordOf(word: string): VersionWord {
  return word === 'draft' ? 'draft' : Number(word);
}
