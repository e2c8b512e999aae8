/** The title of a ticket in both languages, with places that answers fill picked from a list. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { allFields } from '../../../../forms/editing/field-place';
import type { DraftText } from '../../../../forms/editing/form-draft';
import { locales } from '../../../../forms/locale';
import type { Locale } from '../../../../forms/locale';
import { CommitInput } from '../../builder/commit-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { OptionSelect } from '../../parts/option-select';
import { answerSlot, elementSlot, withSlot } from '../model/title-slots';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';

export interface TitleInputProps {
  readonly label: string;
  readonly title: DraftText;
  /** Whether the ticket is for each element of a list. */
  readonly forEach: boolean;
  readonly onChange: (title: DraftText) => void;
}

export function TitleInput(props: TitleInputProps) {
  return (
    <div className={styles.titles}>
      {locales.map((locale) => (
        <OneTitle key={locale} {...props} locale={locale} />
      ))}
    </div>
  );
}

function OneTitle({
  label,
  title,
  forEach,
  locale,
  onChange,
}: TitleInputProps & { readonly locale: Locale }) {
  const { t } = useTranslation('work');
  const { t: tb } = useTranslation('builder');
  const { document: item } = useItemDraft();
  const { fieldLabel } = useWorkWords();
  const id = useId();
  const text = title[locale] ?? '';
  const inLanguage = tb('inLanguage', { label, language: tb(`languages.${locale}`) });
  const fields = allFields(item.form)
    .map(([path]) => path)
    .filter((path) => !path.includes('.'));
  const insert = (slot: string): void => {
    const box = document.getElementById(id) as HTMLInputElement | null;
    const from = box?.selectionStart ?? text.length;
    onChange({ ...title, [locale]: withSlot(text, slot, from, box?.selectionEnd ?? from) });
    box?.focus();
  };
  return (
    <div className={styles.title}>
      <span aria-hidden="true" title={tb(`languages.${locale}`)}>
        {tb(`short.${locale}`)}
      </span>
      <CommitInput
        id={id}
        lang={locale}
        aria-label={inLanguage}
        value={text}
        onCommit={(value) => {
          onChange({ ...title, [locale]: value });
        }}
      />
      <OptionSelect
        label={t('ticket.insertInto', { title: inLanguage })}
        value=""
        options={[
          { value: '', label: t('ticket.insert') },
          ...(forEach ? [{ value: elementSlot, label: t('ticket.element') }] : []),
          ...fields.map((field) => ({ value: answerSlot(field), label: fieldLabel(field) })),
        ]}
        onChange={(slot) => {
          if (slot !== '') insert(slot);
        }}
      />
    </div>
  );
}
