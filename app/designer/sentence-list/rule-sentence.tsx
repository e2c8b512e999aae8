/** A rule as a sentence: when, what it does, and the reason that it gives. */
import { useTranslation } from 'react-i18next';
import styles from './sentence-list.module.css';

export interface ToldSentence {
  /** "When Work mode is Remote:" */
  readonly when: string;
  /** "show “Home address”; require “Home address”." */
  readonly then: string;
  /** Why, or what its author calls it; empty where none is given. */
  readonly because: string;
}

export interface RuleSentenceProps extends ToldSentence {
  /** What `because` is, where it is not the reason that the rule gives. */
  readonly becauseLabel?: string;
}

/** Made of phrases alone: it stands in a button. */
export function RuleSentence({ when, then, because, becauseLabel }: RuleSentenceProps) {
  const { t } = useTranslation('rule-editor');
  return (
    <span className={styles.sentence}>
      <span className={styles.when}>{when}</span>{' '}
      <span className={styles.then}>
        {then}{' '}
        {because && (
          <span className={styles.because}>
            <span className="visually-hidden">{becauseLabel ?? t('reasonShown')}</span> {because}
          </span>
        )}
      </span>
    </span>
  );
}
