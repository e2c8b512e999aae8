/** The Rules tab: what the form does by itself, as a list of sentences, each of which can be changed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useItemDraft } from '../item-draft/item-draft-context';
import { RuleFilterBar } from './rule-filter-bar';
import { filteredRules } from './rule-filter';
import type { RuleFilter } from './rule-filter';
import { RuleList } from './rule-list';
import styles from './rules.module.css';
import { useToldRules } from './use-told-rules';
import { useRuleWords } from './use-rule-words';
import { addId, useRules } from './use-rules';

const everything: RuleFilter = { words: '', field: '' };

export function RulesScreen() {
  const { t } = useTranslation('rule-editor');
  const { document: item } = useItemDraft();
  const words = useRuleWords();
  const told = useToldRules(item.form.rules, words);
  const rules = useRules(words);
  const [filter, setFilter] = useState(everything);
  const all = item.form.rules;
  const found = filteredRules(item.form, filter, told);
  // What is open stays in sight, whatever is looked for.
  const shown = all.filter((rule) => found.includes(rule) || rule.id === rules.open);
  return (
    <div className={styles.screen}>
      <header className={styles.lead}>
        <p>
          {t('lead')}
          <span className={styles.keys}>{t('keys')}</span>
        </p>
        <Button
          id={addId}
          type="button"
          kind="primary"
          onClick={() => {
            rules.add(filter.field);
          }}
        >
          {t('add')}
        </Button>
      </header>
      {all.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <>
          <RuleFilterBar filter={filter} found={found.length} words={words} onChange={setFilter} />
          <RuleList shown={shown} told={told} rules={rules} />
          <div>
            <Button
              type="button"
              onClick={() => {
                rules.add(filter.field);
              }}
            >
              {t('addAnother')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
