/** What must hold of every plan: conditions over the answers and the tickets that are opened, each with its text. */
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../forms/document-shape';
import { draftText } from '../../../../forms/editing/draft-text';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { textIn } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { tellCondition } from '../../../../rules/explain/tell-condition';
import { LocalizedInput } from '../../builder/properties/localized-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import { findingsIn } from '../../sentence-list/found-here';
import { useElementList } from '../../sentence-list/use-element-list';
import { RuleSentence } from '../../sentence-list/rule-sentence';
import { NamedInput } from '../../parts/named-input';
import parts from '../../parts/parts.module.css';
import { ElementEditor } from '../../parts/element-editor';
import { ListSection } from '../list-section';
import { invariants } from '../work-kinds';
import { useWorkWords } from '../work-words';

export function InvariantList() {
  const { t } = useTranslation('work');
  const { document: item, findings, apply } = useItemDraft();
  const words = useWorkWords();
  const list = useElementList(invariants);
  const all = item.fulfilment.invariants;
  const [first] = words.tickets;
  return (
    <ListSection
      title={t('invariant.section')}
      lead={t('invariant.lead')}
      rows={all.map((invariant, at) => ({
        name: invariant.id,
        sentence: (
          <RuleSentence
            when={textIn(draftText(invariant.text), words.locale) || invariant.id}
            then={t('invariant.told', { condition: tellCondition(invariant.holds, words) })}
            because=""
          />
        ),
        findings: findingsIn(findings, `/fulfilment/invariants/${at}`),
      }))}
      list={list}
      addTitle={t('invariant.add')}
      onAdd={() => {
        list.add({
          text: { en: '', 'zh-CN': '' },
          holds: first ? { in: [first.key, { var: 'opened' }] } : true,
        });
      }}
      editor={(name, acts) => {
        const invariant = all.find(({ id }) => id === name);
        if (!invariant) return null;
        const text = draftText(invariant.text);
        const set = (value: JsonObject): boolean => {
          const applied = apply([{ op: 'set-work', list: 'invariants', name, value }]);
          if (applied.ok && value.id !== name) list.renamed(name, String(value.id));
          return applied.ok;
        };
        return (
          <ElementEditor
            value={invariant}
            wide
            acts={acts}
            onCommit={(value) => isObject(value) && set(value as JsonObject)}
          >
            <div className={parts.part}>
              <LocalizedInput
                id={`invariant-text-${name}`}
                label={t('invariant.text')}
                text={text}
                onCommit={(locale, value) => {
                  set({ ...invariant, text: { ...text, [locale]: value } });
                }}
              />
            </div>
            <ConditionEditor
              title={t('invariant.holds')}
              condition={(invariant.holds ?? true) as Json}
              facts={words.openedFacts}
              onChange={(holds) => set({ ...invariant, holds })}
            />
            <NamedInput
              label={t('invariant.name')}
              spellCheck={false}
              value={name}
              onCommit={(id) => {
                if (id !== '') set({ ...invariant, id });
              }}
            />
          </ElementEditor>
        );
      }}
    />
  );
}
