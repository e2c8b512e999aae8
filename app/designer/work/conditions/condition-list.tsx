/** Conditions that have a name, so that several rules can share them. */
import { useTranslation } from 'react-i18next';
import { referencesTo } from '../../../../catalog/editing/condition-references';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { namedPlace } from '../../../../catalog/editing/place-title';
import { conditionsOf } from '../../../../catalog/editing/work-lists';
import { pointerTo } from '../../../../forms/json-pointer';
import { listOf } from '../../../../rules/explain/explain-words';
import { tellCondition } from '../../../../rules/explain/tell-condition';
import { useLocalized } from '../../../ui/localized';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { pathOfNamed } from '../../rules/condition/clause-operators';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import { firstCondition } from '../../rules/condition/first-condition';
import { findingsIn } from '../../sentence-list/found-here';
import { useElementList } from '../../sentence-list/use-element-list';
import { RuleSentence } from '../../sentence-list/rule-sentence';
import { NamedInput } from '../../parts/named-input';
import { ElementEditor } from '../../parts/element-editor';
import { ListSection } from '../list-section';
import { namedConditions } from '../work-kinds';
import { useWorkWords } from '../work-words';

export function ConditionList() {
  const { t } = useTranslation('work');
  const localized = useLocalized();
  const { document: item, findings, apply } = useItemDraft();
  const words = useWorkWords();
  const list = useElementList(namedConditions);
  const all = conditionsOf(item);
  const users = (name: string): string => {
    const titles = usersOf(item, name).map(localized);
    return titles.length === 0
      ? t('conditions.unused')
      : t('conditions.usedBy', { users: listOf(titles, 'conjunction', words.locale) });
  };
  return (
    <ListSection
      title={t('conditions.section')}
      lead={t('conditions.lead')}
      rows={Object.entries(all).map(([name, condition]) => ({
        name,
        sentence: (
          <RuleSentence
            when={t('conditions.called', { name })}
            then={t('conditions.told', { condition: tellCondition(condition, words) })}
            because={users(name)}
            becauseLabel=""
          />
        ),
        findings: findingsIn(findings, pointerTo('/fulfilment/conditions', name)),
      }))}
      list={list}
      addTitle={t('conditions.add')}
      onAdd={() => {
        list.add(firstCondition(words.facts));
      }}
      editor={(name, acts) => {
        const condition = all[name];
        if (condition === undefined) return null;
        const set = (value: typeof condition): boolean => apply([{ op: 'set-condition', name, value }]).ok;
        return (
          <ElementEditor value={condition} wide acts={acts} onCommit={set}>
            <ConditionEditor
              condition={condition}
              facts={words.facts.filter(({ path }) => path !== pathOfNamed(name))}
              onChange={set}
            />
            <NamedInput
              label={t('conditions.name')}
              spellCheck={false}
              value={name}
              onCommit={(rename) => {
                if (rename === '') return;
                const applied = apply([{ op: 'set-condition', name, value: condition, rename }]);
                if (applied.ok) list.renamed(name, rename);
              }}
            />
          </ElementEditor>
        );
      }}
    />
  );
}

/** Each part of the item that refers to the condition, once. */
function usersOf(item: ItemDraftDocument, name: string): ReturnType<typeof namedPlace>['title'][] {
  const titles = referencesTo(item, name).map((place) => namedPlace(item, place).title);
  return titles.filter((title, at) => titles.findIndex(({ en }) => en === title.en) === at);
}
