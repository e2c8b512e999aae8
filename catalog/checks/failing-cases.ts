/** Cases of the item that come out differently from what they expect. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { witnessOf } from '../cases/case-facts';
import { runCase } from '../cases/run-case';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';

/** More differences of one case are counted, not told. */
const MOST_TOLD = 3;

export function failingCases(item: Item, calendars: Calendars): readonly Finding[] {
  return (item.document.cases ?? []).flatMap((each, at) => {
    const { passes, differences } = runCase(item, each, calendars);
    if (passes) return [];
    const params = { case: each.text, id: each.id, differences: inOne(differences) };
    return [finding('case-fails', `/cases/${at}`, { params, witness: witnessOf(each) })];
  });
}

/** What was run, in a sentence. */
export function casesCovered({ document: { cases = [] } }: Item): readonly ProductText[] {
  if (cases.length === 0) return [];
  return [{ en: `${cases.length} cases of the item.`, 'zh-CN': `该服务的 ${cases.length} 个用例。` }];
}

function inOne(differences: readonly ProductText[]): ProductText {
  const told = differences.slice(0, MOST_TOLD);
  const more = differences.length - told.length;
  return {
    en: [...told.map(({ en }) => en), ...(more > 0 ? [`And ${more} more.`] : [])].join(' '),
    'zh-CN': told.map((each) => each['zh-CN']).join('') + (more > 0 ? `另有 ${more} 处不同。` : ''),
  };
}
