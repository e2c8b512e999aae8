/** A text in both languages, one box under the other. */
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../forms/editing/form-draft';
import { locales } from '../../../../forms/locale';
import type { Locale } from '../../../../forms/locale';
import { CommitArea, CommitInput } from '../commit-input';
import styles from './properties.module.css';

export interface LocalizedInputProps {
  readonly id: string;
  readonly label: string;
  readonly text: DraftText | undefined;
  readonly hint?: string | undefined;
  /** Several lines. */
  readonly long?: boolean;
  readonly onCommit: (locale: Locale, value: string) => void;
}

export function LocalizedInput({ id, label, text, hint, long = false, onCommit }: LocalizedInputProps) {
  const { t } = useTranslation('builder');
  const Box = long ? CommitArea : CommitInput;
  return (
    <div className={styles.localized} role="group" aria-labelledby={`${id}-label`}>
      <span className={styles.label} id={`${id}-label`}>
        {label}
      </span>
      {locales.map((locale) => (
        <div key={locale} className={styles.language}>
          <span aria-hidden="true" title={t(`languages.${locale}`)}>
            {t(`short.${locale}`)}
          </span>
          <Box
            id={`${id}-${locale}`}
            lang={locale}
            aria-label={t('inLanguage', { label, language: t(`languages.${locale}`) })}
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            value={text?.[locale] ?? ''}
            onCommit={(value) => {
              onCommit(locale, value);
            }}
          />
        </div>
      ))}
      {hint !== undefined && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
