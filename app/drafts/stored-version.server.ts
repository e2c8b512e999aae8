/** What a page is told of a draft that another window has saved. */
import type { Draft } from '../../requests/drafts/draft';
import type { StoredVersion } from './draft-requests';

export function storedVersion({ revision, versionId, answers, updatedAt }: Draft): StoredVersion {
  return { revision, version: versionId, answers, updatedAt };
}
