/** One effect of a ticket rule with the controls of its kind; any other as JSON. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { draftText } from '../../../../forms/editing/draft-text';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { withKeyIfAny } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import { LocalizedInput } from '../../builder/properties/localized-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { WordChecks } from '../../parts/word-checks';
import { JsonBox } from '../../parts/json-box';
import { NamedInput } from '../../parts/named-input';
import parts from '../../parts/parts.module.css';
import { ApprovalFields } from '../approvals/approval-fields';
import { WordChain } from '../approvals/word-chain';
import { toggled } from '../graph/ticket-graph';
import { approverChoices } from '../model/approver-choices';
import { namesIn, readEffect, writeEffect } from '../model/rule-effects';
import { Part } from '../../parts/part';
import { FixedOrLookupInput } from '../ticket/fixed-or-lookup-input';
import { TicketEditor } from '../ticket/ticket-editor';
import { ticketName } from '../told/tell-ticket';
import { useWorkWords } from '../work-words';

export interface OneEffectProps {
  readonly effect: Json;
  readonly onChange: (effect: Json) => void;
}

export function OneEffect({ effect, onChange }: OneEffectProps) {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  const read = readEffect(effect);
  if (!read)
    return (
      <JsonBox
        label={t('effects.json')}
        value={effect}
        onCommit={(next) => {
          onChange(next);
          return true;
        }}
      />
    );
  const { kind, value } = read;
  const take = (next: JsonObject): boolean => {
    onChange(writeEffect({ kind, value: next }));
    return true;
  };
  switch (kind) {
    case 'ticket':
      return <TicketEditor ticket={value} onChange={take} />;
    case 'approval':
      return <ApprovalFields approval={value} beside={item.fulfilment.approvals} onChange={take} />;
    case 'notice':
      return <NoticeFields value={value} onChange={take} />;
    case 'priority':
      return <PriorityFields value={value} onChange={take} />;
  }
}

interface EffectFieldsProps {
  readonly value: JsonObject;
  readonly onChange: (value: JsonObject) => void;
}

function NoticeFields({ value, onChange }: EffectFieldsProps) {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  const words = useWorkWords();
  const id = useId();
  const text = draftText(value.text);
  return (
    <>
      <Part title={t('notice.to')}>
        <WordChain
          label={t('notice.person')}
          words={namesIn(value.to)}
          choices={approverChoices(item, words)}
          add={t('notice.add')}
          onChange={(to) => {
            onChange({ ...value, to });
          }}
        />
      </Part>
      <div className={parts.part}>
        <LocalizedInput
          id={`${id}-text`}
          label={t('notice.text')}
          long
          text={text}
          onCommit={(locale, words) => {
            onChange({ ...value, text: { ...text, [locale]: words } });
          }}
        />
      </div>
      <NamedInput
        label={t('notice.key')}
        spellCheck={false}
        value={typeof value.key === 'string' ? value.key : ''}
        onCommit={(key) => {
          if (key !== '') onChange({ ...value, key });
        }}
      />
    </>
  );
}

function PriorityFields({ value, onChange }: EffectFieldsProps) {
  const { t } = useTranslation('work');
  const words = useWorkWords();
  const chosen = namesIn(value.tickets);
  return (
    <>
      <Part title={t('priority.set')}>
        <FixedOrLookupInput
          label={t('priority.set')}
          value={value.set}
          options={words.priorities}
          first="high"
          onChange={(set) => {
            onChange({ ...value, set });
          }}
        />
      </Part>
      <Part title={t('priority.tickets')} hint={t('priority.hint')}>
        <WordChecks
          label={t('priority.tickets')}
          options={words.tickets.map(({ key }) => ({ value: key, label: ticketName(key, words) }))}
          chosen={chosen}
          onToggle={(key) => {
            const tickets = toggled(chosen, key);
            onChange(withKeyIfAny(value, 'tickets', tickets.length === 0 ? undefined : tickets));
          }}
        />
      </Part>
    </>
  );
}
