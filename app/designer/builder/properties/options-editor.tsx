/** The options of a field: their keys and their words in both languages, in order. */
import { useTranslation } from 'react-i18next';
import { optionUsedBy } from '../../../../catalog/editing/used-by';
import { optionsOf } from '../../../../forms/editing/field-options';
import { findField } from '../../../../forms/editing/field-place';
import { locales } from '../../../../forms/locale';
import { Button } from '../../../ui/button';
import { useLocalized } from '../../../ui/localized';
import { useToast } from '../../../ui/toast';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { RowButtons } from '../../rows/row-buttons';
import { CommitInput } from '../commit-input';
import { useBuilder } from '../use-builder';
import styles from './properties.module.css';

export function OptionsEditor({ path }: { path: string }) {
  const { t } = useTranslation('builder');
  const { document: item } = useItemDraft();
  const { run } = useBuilder();
  const field = findField(item.form, path);
  const options = field ? optionsOf(field) : [];
  return (
    <div className={styles.localized} role="group" aria-labelledby="options-label">
      <span className={styles.label} id="options-label">
        {t('options.label')}
      </span>
      <ol className={styles.optionList}>
        {options.map((option, at) => (
          // By place: another key must not take the box away that it is typed into.
          <li key={at} className={styles.option}>
            <OptionBoxes path={path} option={option} at={at} />
            <OptionButtons path={path} option={option} at={at} last={options.length - 1} />
          </li>
        ))}
      </ol>
      <Button
        type="button"
        onClick={() => {
          run([{ op: 'add-option', field: path }]);
        }}
      >
        {t('options.add')}
      </Button>
    </div>
  );
}

interface OptionProps {
  readonly path: string;
  readonly option: string;
  readonly at: number;
}

function OptionBoxes({ path, option, at }: OptionProps) {
  const { t } = useTranslation('builder');
  const { document: item } = useItemDraft();
  const { run } = useBuilder();
  const words = item.form.texts[path]?.options?.[option] ?? {};
  return (
    <div className={styles.optionBoxes}>
      {locales.map((locale) => (
        <CommitInput
          key={locale}
          lang={locale}
          aria-label={t('options.text', { n: at + 1, language: t(`languages.${locale}`) })}
          value={words[locale] ?? ''}
          onCommit={(value) => {
            run([{ op: 'set-option-text', field: path, option, locale, value }]);
          }}
        />
      ))}
      <CommitInput
        aria-label={t('options.key', { n: at + 1 })}
        spellCheck={false}
        value={option}
        onCommit={(to) => {
          run([{ op: 'rename-option', field: path, option, to }]);
        }}
      />
    </div>
  );
}

function OptionButtons({ path, option, at, last }: OptionProps & { last: number }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const toast = useToast();
  const { document: item, undo } = useItemDraft();
  const { run } = useBuilder();
  const name = localized(item.form.texts[path]?.options?.[option] ?? {}) || option;
  const remove = (): void => {
    const uses = optionUsedBy(item, path, option).length;
    const applied = run([{ op: 'remove-option', field: path, option, used: 'remove' }]);
    if (!applied.ok) return;
    const text = uses > 0 ? t('options.removedUsed', { name, n: uses }) : t('options.removed', { name });
    toast({ text, action: { title: t('undo'), run: undo } });
  };
  return (
    <RowButtons
      labels={{
        up: t('options.up', { name }),
        down: t('options.down', { name }),
        remove: t('options.remove', { name }),
      }}
      at={at}
      last={last}
      onMove={(to) => {
        run([{ op: 'move-option', field: path, option, at: to }]);
      }}
      onRemove={remove}
    />
  );
}
