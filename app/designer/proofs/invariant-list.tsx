/** The invariants of an item: each holds in so many cases, or is broken in one that can be looked at. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ItemProof } from '../../../catalog/proof/prove-item';
import { Chip } from '../../ui/chip';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from '../preview/preview-address';
import styles from './proofs.module.css';

export function InvariantList({ invariants }: Pick<ItemProof, 'invariants'>) {
  const { t } = useTranslation('proofs');
  const localized = useLocalized();
  const { item } = useItemDraft();
  if (invariants.length === 0) return <p>{t('noInvariants')}</p>;
  return (
    <ul className={styles.invariants}>
      {invariants.map(({ id, text, cases, exhaustive, broken }) => (
        <li key={id}>
          <Chip
            tone={broken ? 'bad' : exhaustive ? 'ok' : 'warn'}
            sign={broken || !exhaustive ? 'warning' : 'check'}
          >
            {t(broken ? 'state.broken' : exhaustive ? 'state.holds' : 'state.sampled')}
          </Chip>
          <span>{localized(text)}</span>
          {broken?.witness ? (
            <Link to={caseLink(item, broken.witness)} aria-label={t('showMeOf', { text: localized(text) })}>
              {t('showMe')}
            </Link>
          ) : (
            <small>{t(exhaustive ? 'inAll' : 'inSome', { n: cases })}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
