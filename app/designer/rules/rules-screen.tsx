/** The Rules tab: what the form does by itself, as a list of sentences, each of which can be changed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useItemDraft } from '../item-draft/item-draft-context';
import { RuleEditor } from './rule-editor';
import { filteredRules } from './rule-filter';
import type { RuleFilter } from './rule-filter';
import { RuleSentence } from './rule-sentence';
import { firstCondition } from './condition/first-condition';
import { formRules } from './form-rules';
import { addIdOf } from './list/element-kind';
import { findingsIn } from './list/found-here';
import { ListFilterBar } from './list/list-filter-bar';
import { SentenceList } from './list/sentence-list';
import { useElementList } from './list/use-element-list';
import styles from './rules.module.css';
import { useToldRules } from './use-told-rules';
import { useRuleWords } from './use-rule-words';

const everything: RuleFilter = { words: '', field: '' };

export function RulesScreen() {
  const { t } = useTranslation('rule-editor');
  const { document: item, findings } = useItemDraft();
  const words = useRuleWords();
  const told = useToldRules(item.form.rules, words);
  const list = useElementList(formRules);
  const [filter, setFilter] = useState(everything);
  const all = item.form.rules;
  const found = filteredRules(item.form, filter, told);
  // What is open stays in sight, whatever is looked for.
  const shown = all.filter((rule) => found.includes(rule) || rule.id === list.open);
  const add = (): void => {
    const target = filter.field || Object.keys(item.form.schema.properties)[0];
    const when = firstCondition(words.facts(''));
    list.add({ when, ...(target !== undefined && { show: [target] }) });
  };
  return (
    <div className={styles.screen}>
      <header className={styles.lead}>
        <p>
          {t('lead')}
          <span className={styles.keys}>{t('keys')}</span>
        </p>
        <Button id={addIdOf(formRules)} type="button" kind="primary" onClick={add}>
          {t('add')}
        </Button>
      </header>
      {all.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <>
          <ListFilterBar
            filter={filter}
            found={found.length}
            all={all.length}
            words={words}
            onChange={setFilter}
          />
          <SentenceList
            label={t('list')}
            rows={shown.flatMap((rule) => {
              const sentence = told.get(rule);
              const place = `/form/rules/${all.indexOf(rule)}`;
              return sentence
                ? [
                    {
                      name: rule.id,
                      sentence: <RuleSentence {...sentence} />,
                      findings: findingsIn(findings, place),
                    },
                  ]
                : [];
            })}
            list={list}
            editor={(name, acts) => {
              const rule = all.find(({ id }) => id === name);
              return (
                rule && (
                  <RuleEditor
                    rule={rule}
                    onRenamed={(to) => {
                      list.renamed(name, to);
                    }}
                    acts={acts}
                  />
                )
              );
            }}
          />
          <div>
            <Button type="button" onClick={add}>
              {t('addAnother')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
