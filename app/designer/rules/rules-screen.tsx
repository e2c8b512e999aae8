/** The Rules tab: what the form does by itself, as a list of sentences, each of which can be changed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemDraft } from '../item-draft/item-draft-context';
import { FilteredList } from '../sentence-list/filtered-list';
import type { ListFilter } from '../sentence-list/list-filter';
import styles from '../sentence-list/sentence-list.module.css';
import { useElementList } from '../sentence-list/use-element-list';
import { firstCondition } from './condition/first-condition';
import { formRules } from './form-rules';
import { RuleEditor } from './rule-editor';
import { filteredRules } from './rule-filter';
import { useRuleWords } from './use-rule-words';
import { useToldRules } from './use-told-rules';

const everything: ListFilter = { words: '', field: '' };

export function RulesScreen() {
  const { t } = useTranslation('rule-editor');
  const {
    document: { form },
  } = useItemDraft();
  const words = useRuleWords();
  const told = useToldRules(form.rules, words);
  const list = useElementList(formRules);
  const [filter, setFilter] = useState(everything);
  return (
    <div className={styles.screen}>
      <FilteredList
        list={list}
        texts={{
          lead: t('lead'),
          keys: t('keys'),
          add: t('add'),
          addAnother: t('addAnother'),
          none: t('none'),
          list: t('list'),
        }}
        place="/form/rules"
        all={form.rules}
        found={filteredRules(form, filter, told)}
        told={told}
        filter={filter}
        onFilter={setFilter}
        fieldLabel={words.fieldLabel}
        onAdd={() => {
          const target = filter.field || Object.keys(form.schema.properties)[0];
          const when = firstCondition(words.facts(''));
          list.add({ when, ...(target !== undefined && { show: [target] }) });
        }}
        editor={(rule, acts, renamed) => <RuleEditor rule={rule} onRenamed={renamed} acts={acts} />}
      />
    </div>
  );
}
