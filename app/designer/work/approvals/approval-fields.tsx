/** One decision: who is asked and who may not be, when, in which order, and what they are shown. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { withKeyIfAny, withoutKey } from '../../../../forms/editing/ordered-map';
import { textIn } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { LocalizedInput } from '../../builder/properties/localized-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import { NamedInput } from '../../parts/named-input';
import parts from '../../parts/parts.module.css';
import { approverChoices, excludeChoices } from '../model/approver-choices';
import { namesIn } from '../model/rule-effects';
import { Part } from '../../parts/part';
import { FieldChecks } from '../ticket/field-checks';
import { useWorkWords } from '../work-words';
import { WordChain } from './word-chain';

export interface ApprovalFieldsProps {
  readonly approval: JsonObject;
  /** All that stand beside it: one who gave another may be kept from giving this one. */
  readonly beside: readonly JsonObject[];
  /** @returns false where it cannot be taken */
  readonly onChange: (approval: JsonObject) => boolean;
}

export function ApprovalFields({ approval, beside, onChange }: ApprovalFieldsProps) {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  const words = useWorkWords();
  const id = useId();
  const choices = approverChoices(item, words);
  const others = beside
    .filter(({ key }) => key !== approval.key)
    .map((each) => ({ key: String(each.key), title: titleOf(each, words.locale) }));
  return (
    <>
      <div className={parts.part}>
        <LocalizedInput
          id={`${id}-title`}
          label={t('approval.title')}
          text={approval.title as DraftText}
          onCommit={(locale, text) => {
            onChange({ ...approval, title: { ...(approval.title as DraftText), [locale]: text } });
          }}
        />
      </div>
      <Part title={t('approval.approvers')} hint={t('approval.approversHint')}>
        <WordChain
          label={t('approval.approver')}
          words={namesIn(approval.approvers)}
          choices={choices}
          add={t('approval.addApprover')}
          onChange={(approvers) => {
            onChange({ ...approval, approvers });
          }}
        />
      </Part>
      <Part title={t('approval.excludes')}>
        <WordChain
          label={t('approval.excluded')}
          words={namesIn(approval.excludes)}
          choices={excludeChoices(others, words)}
          add={t('approval.addExclude')}
          onChange={(excludes) => {
            onChange(excludes.length === 0 ? withoutKey(approval, 'excludes') : { ...approval, excludes });
          }}
        />
      </Part>
      <ConditionEditor
        title={t('approval.when')}
        condition={(approval.when ?? true) as Json}
        facts={words.facts}
        onChange={(when) => onChange(withKeyIfAny(approval, 'when', when === true ? undefined : when))}
      />
      <Part title={t('approval.shows')}>
        <FieldChecks
          label={t('approval.shows')}
          fields={namesIn(approval.shows)}
          onChange={(shows) => {
            onChange({ ...approval, shows });
          }}
        />
      </Part>
      <NamedInput
        label={t('approval.order')}
        type="number"
        min={1}
        step={1}
        title={t('approval.orderHint')}
        value={typeof approval.order === 'number' ? String(approval.order) : ''}
        onCommit={(typed) => {
          const order = Number(typed);
          if (Number.isInteger(order) && order >= 1) onChange({ ...approval, order });
        }}
      />
      <NamedInput
        label={t('approval.key')}
        spellCheck={false}
        value={String(approval.key)}
        onCommit={(key) => {
          if (key !== '') onChange({ ...approval, key });
        }}
      />
    </>
  );
}

function titleOf({ title, key }: JsonObject, locale: string): string {
  return textIn(draftText(title), locale) || String(key);
}

/** What a new decision begins with: the checks say what it lacks. */
export function newApproval(order: number, approver: string) {
  return { title: { en: '', 'zh-CN': '' }, order, approvers: [approver] };
}
