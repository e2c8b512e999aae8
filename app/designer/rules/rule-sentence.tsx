/** A rule as a sentence: when, what it does, and the reason that it gives. */
import { useTranslation } from 'react-i18next';
import styles from './rules.module.css';
import type { ToldRule } from './use-told-rules';

/** Made of phrases alone: it stands in a button. */
export function RuleSentence({ when, then, because }: ToldRule) {
  const { t } = useTranslation('rule-editor');
  return (
    <span className={styles.sentence}>
      <span className={styles.when}>{when}</span>{' '}
      <span className={styles.then}>
        {then}{' '}
        {because && (
          <span className={styles.because}>
            <span className="visually-hidden">{t('reasonShown')}</span> {because}
          </span>
        )}
      </span>
    </span>
  );
}
