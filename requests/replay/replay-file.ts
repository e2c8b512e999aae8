/** A replay as a table for spreadsheets: a line for each change of a request, and for what is only counted. */
import { textIn } from '../../forms/locale';
import type { ProductText } from '../../forms/locale';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { writeTable } from '../batches/table/write-table';
import { readReplay } from './read-replays';
import { casesInGroup, type ReplayCaseView } from './read-replay-cases';

const heads = {
  request: { en: 'Request', 'zh-CN': '申请' },
  requester: { en: 'Requester', 'zh-CN': '申请人' },
  submitted: { en: 'Submitted', 'zh-CN': '提交时间' },
  changes: { en: 'What changes', 'zh-CN': '变化' },
  causes: { en: 'Why', 'zh-CN': '原因' },
} as const satisfies Readonly<Record<string, ProductText>>;

const atLeast: ProductText = { en: 'at least {n} requests', 'zh-CN': '至少 {n} 份申请' };

/** @returns CSV in the viewer's language; requests that the viewer may not read stand under a pseudonym. @throws E-104 */
export async function replayFile(context: WorkContext, viewer: Viewer, replayId: string): Promise<string> {
  const { groups } = await readReplay(context, viewer, replayId);
  const inWords = (text: ProductText) => textIn(text, viewer.locale);
  const rows: string[][] = [];
  for (const { key, secret, requests, changes, causes } of groups) {
    const told = [changes, causes].map((all) => all.map(inWords).join('\n'));
    const count = inWords(atLeast).replace('{n}', String(requests));
    const cases = secret ? [] : await allCases(context, viewer, replayId, key);
    if (secret) rows.push([count, '', '', ...told]);
    for (const { name, request } of cases)
      rows.push([
        name,
        request?.requester ?? '',
        request ? new Date(request.submittedAt).toISOString() : '',
        ...told,
      ]);
  }
  return writeTable([Object.values(heads).map(inWords), ...rows]);
}

async function allCases(
  context: WorkContext,
  viewer: Viewer,
  replayId: string,
  group: string,
): Promise<readonly ReplayCaseView[]> {
  const all: ReplayCaseView[] = [];
  for (let after: string | undefined; ;) {
    const { cases, next } = await casesInGroup(context, viewer, replayId, { group, after });
    all.push(...cases);
    if (next === null) return all;
    after = next;
  }
}
