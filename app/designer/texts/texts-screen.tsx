/** The Texts tab: every text of the item side by side in its languages, edited in place. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textsOf } from '../../../catalog/editing/item-texts';
import type { TextRow } from '../../../catalog/editing/item-texts';
import { locales } from '../../../forms/locale';
import { Chip } from '../../ui/chip';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { CommitArea } from '../builder/commit-input';
import { FindBox } from '../parts/find-box';
import { useItemDraft } from '../item-draft/item-draft-context';
import { textOperation } from './text-operation';
import styles from './texts.module.css';

export function TextsScreen() {
  const { t } = useTranslation('item-texts');
  const { document: item } = useItemDraft();
  const rows = useMemo(() => textsOf(item), [item]);
  const [missingOnly, setMissingOnly] = useState(false);
  const [sought, setSought] = useState('');
  // A row stays while one writes in it, although nothing of it is missing any more.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const missing = rows.reduce((count, row) => count + row.missing.length, 0);
  const isShown = (row: TextRow): boolean =>
    (!missingOnly || row.missing.length > 0 || kept.has(row.place)) && holds(row, sought);
  const shown = rows.filter(isShown);
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <label className={styles.search}>
          <span>{t('search')}</span>
          <FindBox value={sought} onChange={setSought} />
        </label>
        <label className={control.check}>
          <input
            type="checkbox"
            checked={missingOnly}
            onChange={(event) => {
              setMissingOnly(event.target.checked);
              setKept(new Set());
            }}
          />
          {t('missingOnly')}
        </label>
        <span role="status">
          <Chip tone={missing > 0 ? 'warn' : 'ok'} sign={missing > 0 ? 'warning' : 'check'}>
            {t('missing', { n: missing })}
          </Chip>
        </span>
      </div>
      {shown.length === 0 ? (
        <p>{t(missingOnly && sought === '' ? 'complete' : 'nothing')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              {locales.map((locale) => (
                <th key={locale} scope="col">
                  {t(`languages.${locale}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TextLine
                key={row.place}
                row={row}
                onWritten={() => {
                  setKept(new Set([...kept, row.place]));
                }}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function TextLine({ row, onWritten }: { row: TextRow; onWritten: () => void }) {
  const { t } = useTranslation('item-texts');
  const localized = useLocalized();
  const { apply } = useItemDraft();
  const title = localized(row.title);
  return (
    <tr>
      <th scope="row">{title}</th>
      {locales.map((locale) => {
        const isMissing = row.missing.includes(locale);
        return (
          <td key={locale} data-missing={isMissing || undefined}>
            <CommitArea
              lang={locale}
              aria-label={t('textIn', { title, language: t(`languages.${locale}`) })}
              aria-invalid={isMissing}
              placeholder={isMissing ? t('isMissing') : undefined}
              value={row.values[locale] ?? ''}
              onCommit={(value) => {
                const applied = apply([textOperation(row, locale, value)]);
                if (applied.ok) onWritten();
              }}
            />
          </td>
        );
      })}
    </tr>
  );
}

function holds({ title, values, place }: TextRow, sought: string): boolean {
  const words = [...Object.values(title), ...Object.values(values), place];
  return words.some((each) => each.toLowerCase().includes(sought.trim().toLowerCase()));
}
