/** The ticket rules of an item, a sentence each, in the order in which they are looked at. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freshId } from '../../../../forms/editing/fresh-name';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { firstCondition } from '../../rules/condition/first-condition';
import { addIdOf } from '../../rules/list/element-kind';
import { findingsIn } from '../../rules/list/found-here';
import { ListFilterBar } from '../../rules/list/list-filter-bar';
import { SentenceList } from '../../rules/list/sentence-list';
import { useElementList } from '../../rules/list/use-element-list';
import { OptionSelect } from '../../rules/option-select';
import { RuleSentence } from '../../rules/rule-sentence';
import rules from '../../rules/rules.module.css';
import { newTicket } from '../model/rule-effects';
import { OpenPartsProvider } from '../ticket/more-part';
import { ticketRules } from '../work-kinds';
import { useWorkWords } from '../work-words';
import { brokenWithout, mendedWithout, RemoveRuleDialog } from './remove-rule-dialog';
import { tellRule } from './tell-rule';
import { TicketRuleEditor } from './ticket-rule-editor';
import { filteredWork } from './work-filter';
import type { WorkFilter } from './work-filter';

const unspoken = { when: '', then: '', because: '' } as const;
const everything: WorkFilter = { words: '', field: '', department: '' };

export function TicketRules() {
  const { t } = useTranslation('work');
  const { document: item, findings } = useItemDraft();
  const words = useWorkWords();
  const list = useElementList(ticketRules);
  const [filter, setFilter] = useState(everything);
  const [asked, ask] = useState<string | null>(null);
  const all = item.fulfilment.rules;
  const told = useMemo(() => new Map(all.map((rule) => [rule, tellRule(rule, words, t)])), [all, words, t]);
  const found = filteredWork(item, filter, told);
  // What is open stays in sight, whatever is looked for.
  const shown = all.filter((rule) => found.includes(rule) || rule.id === list.open);
  const add = (): void => {
    const key = freshId(
      '',
      'ticket',
      words.tickets.map((node) => node.key),
    );
    const department = filter.department || (words.departments[0]?.value ?? '');
    list.add({
      text: { en: '', 'zh-CN': '' },
      when: firstCondition(words.facts),
      then: [{ ticket: newTicket(key, department) }],
    });
  };
  return (
    <OpenPartsProvider>
      <header className={rules.lead}>
        <p>
          {t('rules.lead')}
          <span className={rules.keys}>{t('rules.keys')}</span>
        </p>
        <Button id={addIdOf(ticketRules)} type="button" kind="primary" onClick={add}>
          {t('rules.add')}
        </Button>
      </header>
      {all.length === 0 ? (
        <EmptyState title={t('rules.none')} />
      ) : (
        <>
          <ListFilterBar
            filter={filter}
            found={found.length}
            all={all.length}
            words={words.rules}
            onChange={setFilter}
          >
            <OptionSelect
              label={t('rules.department')}
              value={filter.department}
              options={[{ value: '', label: t('rules.anyDepartment') }, ...words.departments]}
              onChange={(department) => {
                setFilter({ ...filter, department });
              }}
            />
          </ListFilterBar>
          <SentenceList
            label={t('rules.list')}
            rows={shown.map((rule) => ({
              name: rule.id,
              sentence: <RuleSentence {...(told.get(rule) ?? unspoken)} becauseLabel={t('rules.called')} />,
              findings: findingsIn(findings, `/fulfilment/rules/${all.indexOf(rule)}`),
            }))}
            list={list}
            onRemove={(name) => {
              if (brokenWithout(item, name).length > 0) ask(name);
              else list.remove(name, mendedWithout(item, name));
            }}
            editor={(name, acts) => {
              const rule = all.find(({ id }) => id === name);
              return (
                rule && (
                  <TicketRuleEditor
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
              {t('rules.addAnother')}
            </Button>
          </div>
        </>
      )}
      {asked !== null && (
        <RemoveRuleDialog
          rule={asked}
          onLeave={() => {
            ask(null);
          }}
          onRemove={() => {
            list.remove(asked, mendedWithout(item, asked));
            ask(null);
          }}
        />
      )}
    </OpenPartsProvider>
  );
}
