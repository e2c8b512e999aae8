/** The approvals that a request as a whole waits for. */
import { useTranslation } from 'react-i18next';
import type { ApprovalDraft } from '../../../../catalog/editing/item-draft';
import { isObject } from '../../../../forms/document-shape';
import { draftText } from '../../../../forms/editing/draft-text';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { textIn } from '../../../../forms/locale';
import { listOf } from '../../../../rules/explain/explain-words';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { findingsIn } from '../../sentence-list/found-here';
import { useElementList } from '../../sentence-list/use-element-list';
import { RuleSentence } from '../../sentence-list/rule-sentence';
import { ElementEditor } from '../../parts/element-editor';
import { ListSection } from '../list-section';
import { approverChoices, tellApprover } from '../model/approver-choices';
import { namesIn } from '../model/rule-effects';
import { tellWhen } from '../rules/tell-rule';
import { requestApprovals } from '../work-kinds';
import { useWorkWords } from '../work-words';
import { ApprovalFields, newApproval } from './approval-fields';

export function RequestApprovals() {
  const { t } = useTranslation('work');
  const { document: item, findings, apply } = useItemDraft();
  const words = useWorkWords();
  const list = useElementList(requestApprovals);
  const all = item.fulfilment.approvals;
  const sentence = (approval: ApprovalDraft) => {
    const { when = true, title } = approval;
    const approvers = namesIn(approval.approvers).map((word) => tellApprover(word, words));
    return (
      <RuleSentence
        when={tellWhen(when, words, t)}
        then={t('approval.told', {
          title: textIn(draftText(title), words.locale) || approval.key,
          approvers: listOf(approvers, 'disjunction', words.locale),
        })}
        because=""
      />
    );
  };
  return (
    <ListSection
      title={t('approval.section')}
      lead={t('approval.lead')}
      rows={all.map((approval, at) => ({
        name: approval.key,
        sentence: sentence(approval),
        findings: findingsIn(findings, `/fulfilment/approvals/${at}`),
      }))}
      list={list}
      addTitle={t('approval.add')}
      onAdd={() => {
        const [first] = approverChoices(item, words);
        list.add(newApproval(all.length + 1, first?.value ?? ''));
      }}
      editor={(name, acts) => {
        const approval = all.find(({ key }) => key === name);
        if (!approval) return null;
        const set = (value: JsonObject): boolean => {
          const applied = apply([{ op: 'set-work', list: 'approvals', name, value: { ...value } }]);
          if (applied.ok && value.key !== name) list.renamed(name, String(value.key));
          return applied.ok;
        };
        return (
          <ElementEditor
            value={approval}
            wide
            acts={acts}
            onCommit={(value) => isObject(value) && set(value as JsonObject)}
          >
            <ApprovalFields approval={approval} beside={all} onChange={set} />
          </ElementEditor>
        );
      }}
    />
  );
}
