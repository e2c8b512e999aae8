/** Tells a decision table in a sentence: what it is called, what it asks for, which rows count. */
import { useTranslation } from 'react-i18next';
import { hitSentences } from '../../../catalog/editing/difference/table-sentence';
import type { TableDraft } from '../../../catalog/editing/item-draft';
import { draftText } from '../../../forms/editing/draft-text';
import { listOf } from '../../../rules/explain/explain-words';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';

export function useTellTable(): (table: TableDraft) => { readonly when: string; readonly then: string } {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const locale = useLocale();
  return ({ id, text, inputs, rows, hit }) => {
    const title = localized(draftText(text)) || t('sentence.untitled', { id });
    const titles = inputs.map((input) => localized(draftText(input.title)));
    const policy = String(hit);
    const known = Object.hasOwn(hitSentences, policy) ? hitSentences[policy] : undefined;
    return {
      when: t('sentence.when', { title }),
      then: t('sentence.then', {
        rows: rows.length,
        inputs: listOf(titles, 'conjunction', locale),
        hit: known ? localized(known) : policy,
      }),
    };
  };
}
