/** Questions that the persona does not see, with the rule that hides each. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useRuleWords } from '../rules/use-rule-words';
import type { Ghost } from './ghosts';
import styles from './preview.module.css';

export function GhostList({ ghosts }: { ghosts: readonly Ghost[] }) {
  const { t } = useTranslation('preview');
  const { item } = useItemDraft();
  const words = useRuleWords();
  if (ghosts.length === 0) return null;
  return (
    <ul className={styles.ghosts} aria-label={t('ghosts')}>
      {ghosts.map(({ field, why, rules }) => (
        <li key={field}>
          <span className={styles.ghost}>{words.fieldLabel(field)}</span>{' '}
          {rules.length === 0
            ? t(why === 'role' ? 'why.role' : 'why.unknown')
            : rules.map(({ id, when = true }) => (
                <Link key={id} to={`/design/${item}/rules#${encodeURIComponent(`rule:${id}`)}`}>
                  {t(`why.${why === 'hidden' ? 'hidden' : 'shown'}`, {
                    condition: tellCondition(when, words),
                  })}
                </Link>
              ))}
        </li>
      ))}
    </ul>
  );
}
