/** Adds a decision table: an empty one, or one made of a rule. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftText } from '../../../forms/editing/draft-text';
import { Button } from '../../ui/button';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { addIdOf } from '../sentence-list/element-kind';
import type { ElementList } from '../sentence-list/use-element-list';
import { OptionSelect } from '../parts/option-select';
import { useWorkWords } from '../work/work-words';
import { decisionTables } from '../work/work-kinds';
import { newTable } from './new-table-draft';
import { tableNames } from './model/column-titles';
import { madeFromRule, rulesForTables } from './model/made-from-rule';
import styles from './tables.module.css';

export function NewTable({ list }: { readonly list: ElementList }) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const { document: item, apply } = useItemDraft();
  const { facts, departments } = useWorkWords();
  const [chosen, choose] = useState('');
  const rules = rulesForTables(item);
  const rule = rules.find(({ id }) => id === chosen);
  const make = (): void => {
    const operations = rule && madeFromRule(item, rule.id, tableNames(item));
    if (!operations || !apply(operations).ok) return;
    choose('');
    list.setOpen(rule.id);
  };
  return (
    <div className={styles.adders}>
      {rules.length > 0 && (
        <>
          <OptionSelect
            label={t('fromRule.label')}
            value={rule?.id ?? ''}
            options={[
              { value: '', label: t('fromRule.choose') },
              ...rules.map(({ id, text }) => ({
                value: id,
                label: localized(draftText(text)) || id,
              })),
            ]}
            onChange={choose}
          />
          <Button type="button" aria-disabled={!rule} onClick={make}>
            {t('fromRule.make')}
          </Button>
        </>
      )}
      <Button
        id={addIdOf(decisionTables)}
        type="button"
        kind="primary"
        onClick={() => {
          list.add(newTable(item, facts, departments[0]?.value ?? ''));
        }}
      >
        {t('add')}
      </Button>
    </div>
  );
}
