/** Keywords that say nothing about values: words for people, and what means nothing here. */
import type { ProductText } from '../../locale';
import type { KeywordFamily, Said } from './keyword-family';

/** What was said first stands: what stands beside a reference is said before what it leads to. */
function word({ shape, value, at }: Said): void {
  const keyword = at.slice(at.lastIndexOf('/') + 1);
  if (!shape.words.has(keyword)) shape.words.set(keyword, value);
}

const silent = (): void => undefined;

export const wordKeywords: KeywordFamily = {
  title: word,
  description: word,
  default: word,
  examples: word,
  enumNames: word,
  readOnly: word,
  $defs: silent,
  definitions: silent,
  $schema: silent,
  $id: silent,
  $anchor: silent,
  $vocabulary: silent,
  // What an export carries counts only while its plain part says the same (`own-form.ts`).
  'x-formwork': silent,
};

const unknownKeyword: ProductText = {
  en: 'Means nothing here; kept for exports.',
  'zh-CN': '在此没有含义；导出时保留。',
};

/** A keyword that no table knows. */
export function keepUnknown(said: Said, keyword: string): void {
  const { run, shape, value, at } = said;
  if (keyword.startsWith('ui:')) shape.ui.set(keyword, value);
  else {
    run.note(at, unknownKeyword);
    shape.kept.set(keyword, value);
  }
}
