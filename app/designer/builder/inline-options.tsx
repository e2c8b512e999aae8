/** The options of the chosen field, written in place: Enter in the last one adds another. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './canvas.module.css';
import { CommitInput } from './commit-input';
import { useBuilder } from './use-builder';

export function InlineOptions({ path, options }: { path: string; options: readonly string[] }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const locale = useLocale();
  const { document: item } = useItemDraft();
  const { run } = useBuilder();
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  const texts = item.form.texts[path]?.options;
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const box = list.current?.querySelector<HTMLInputElement>('li:last-child input');
    box?.focus();
    box?.select();
  }, [options.length]);
  return (
    <ul ref={list} className={styles.inlineOptions} aria-label={t('options.label')}>
      {options.map((option, at) => (
        <li key={option}>
          <CommitInput
            value={localized(texts?.[option] ?? {})}
            aria-label={t('options.inPlace', { n: at + 1 })}
            maxLength={200}
            onCommit={(value) => {
              run([{ op: 'set-option-text', field: path, option, locale, value }]);
            }}
            onEnter={() => {
              if (at < options.length - 1) return;
              added.current = true;
              run([{ op: 'add-option', field: path }]);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
