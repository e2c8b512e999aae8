/** A list of short texts in both languages, in an order of its own: the checklist of a ticket. */
import { AddRowButton } from '../../rows/add-row-button';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../forms/editing/form-draft';
import { replacedAt } from '../../../../forms/editing/ordered-list';
import { locales } from '../../../../forms/locale';
import { CommitInput } from '../../builder/commit-input';
import { inList, RowButtons } from '../../rows/row-buttons';
import styles from '../work.module.css';

export interface TextsListProps {
  readonly texts: readonly DraftText[];
  readonly onChange: (texts: readonly DraftText[]) => void;
}

export function TextsList({ texts, onChange }: TextsListProps) {
  const { t } = useTranslation('work');
  const { t: tb } = useTranslation('builder');
  return (
    <>
      <ol className={styles.rows}>
        {texts.map((text, at) => (
          <li key={at} className={styles.row}>
            {locales.map((locale) => (
              <CommitInput
                key={locale}
                lang={locale}
                aria-label={t('checklist.text', { n: at + 1, language: tb(`languages.${locale}`) })}
                placeholder={tb(`short.${locale}`)}
                value={text[locale] ?? ''}
                onCommit={(value) => {
                  onChange(replacedAt(texts, at, { ...text, [locale]: value }));
                }}
              />
            ))}
            <RowButtons
              labels={{
                up: t('checklist.up', { n: at + 1 }),
                down: t('checklist.down', { n: at + 1 }),
                remove: t('checklist.remove', { n: at + 1 }),
              }}
              {...inList(texts, at, onChange)}
            />
          </li>
        ))}
      </ol>
      <AddRowButton
        onClick={() => {
          onChange([...texts, { en: '', 'zh-CN': '' }]);
        }}
      >
        {t('checklist.add')}
      </AddRowButton>
    </>
  );
}
