/** The ticket rules of an item, a sentence each, in the order in which they are looked at. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freshId } from '../../../../forms/editing/fresh-name';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { OptionSelect } from '../../parts/option-select';
import { firstCondition } from '../../rules/condition/first-condition';
import { FilteredList } from '../../sentence-list/filtered-list';
import { useElementList } from '../../sentence-list/use-element-list';
import { newTicket } from '../model/rule-effects';
import { OpenPartsProvider } from '../ticket/more-part';
import { ticketRules } from '../work-kinds';
import { useWorkWords } from '../work-words';
import { brokenWithout, mendedWithout, RemoveRuleDialog } from './remove-rule-dialog';
import { tellRule } from './tell-rule';
import { TicketRuleEditor } from './ticket-rule-editor';
import { filteredWork } from './work-filter';
import type { WorkFilter } from './work-filter';

const everything: WorkFilter = { words: '', field: '', department: '' };

export function TicketRules() {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  const words = useWorkWords();
  const list = useElementList(ticketRules);
  const [filter, setFilter] = useState(everything);
  const [asked, ask] = useState<string | null>(null);
  const all = item.fulfilment.rules;
  const told = useMemo(() => new Map(all.map((rule) => [rule, tellRule(rule, words, t)])), [all, words, t]);
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
      <FilteredList
        list={list}
        texts={{
          lead: t('rules.lead'),
          keys: t('rules.keys'),
          add: t('rules.add'),
          addAnother: t('rules.addAnother'),
          none: t('rules.none'),
          list: t('rules.list'),
          because: t('rules.called'),
        }}
        place="/fulfilment/rules"
        all={all}
        found={filteredWork(item, filter, told)}
        told={told}
        filter={filter}
        onFilter={setFilter}
        filters={
          <OptionSelect
            label={t('rules.department')}
            value={filter.department}
            options={[{ value: '', label: t('rules.anyDepartment') }, ...words.departments]}
            onChange={(department) => {
              setFilter({ ...filter, department });
            }}
          />
        }
        fieldLabel={words.fieldLabel}
        onAdd={add}
        onRemove={(name) => {
          if (brokenWithout(item, name).length > 0) ask(name);
          else list.remove(name, mendedWithout(item, name));
        }}
        editor={(rule, acts, renamed) => <TicketRuleEditor rule={rule} onRenamed={renamed} acts={acts} />}
      />
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
