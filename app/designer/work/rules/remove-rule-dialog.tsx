/** Asks before a ticket rule goes whose ticket others name: what breaks by it, and what is mended along with it. */
import { useTranslation } from 'react-i18next';
import { titleOfWork } from '../../../../catalog/editing/frame-title';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import type { ItemOperation } from '../../../../catalog/editing/item-operation';
import { workOf } from '../../../../catalog/editing/work-lists';
import { Dialog } from '../../../ui/dialog';
import { useLocalized } from '../../../ui/localized';
import { DialogChoice } from '../../frame/dialog-choice';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { ticketsIn } from '../model/rule-effects';
import { mentionsOf, mentionsRenamed, opensAlso, tablesMoved } from '../model/ticket-mentions';
import type { TicketMention } from '../model/ticket-mentions';

/** What names the tickets that only this rule opens. */
export function brokenWithout(item: ItemDraftDocument, rule: string): readonly TicketMention[] {
  return keysOfOnly(item, rule).flatMap((key) => mentionsOf(item, key, rule));
}

/** Nothing waits any longer for what nothing opens; tables that stood before the rule stand before the next one. */
export function mendedWithout(item: ItemDraftDocument, rule: string): readonly ItemOperation[] {
  const { rules } = item.fulfilment;
  const next = rules[rules.findIndex(({ id }) => id === rule) + 1];
  return [
    ...keysOfOnly(item, rule).flatMap((key) => mentionsRenamed(item, key, null, rule)),
    ...tablesMoved(item, rule, next?.id),
  ];
}

function keysOfOnly(item: ItemDraftDocument, rule: string): readonly string[] {
  const found = workOf(item, 'rules').find(({ id }) => id === rule);
  return found
    ? ticketsIn(found)
        .map(({ key }) => String(key))
        .filter((key) => !opensAlso(item, key, rule))
    : [];
}

export interface RemoveRuleDialogProps {
  readonly rule: string;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

export function RemoveRuleDialog({ rule, onLeave, onRemove }: RemoveRuleDialogProps) {
  const { t } = useTranslation('work');
  const { t: tb } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const titled = ({ list, name }: Pick<TicketMention, 'list' | 'name'>): string => {
    const title = titleOfWork(item, list, name);
    return title ? localized(title) : name;
  };
  return (
    <Dialog
      title={t('remove.title', { name: titled({ list: 'rules', name: rule }) })}
      opened
      onClose={onLeave}
      actions={
        <DialogChoice
          leave={tb('cancel')}
          onLeave={onLeave}
          act={{ title: t('remove.remove'), danger: true, run: onRemove }}
        />
      }
    >
      <p>{t('remove.breaks')}</p>
      <ul>
        {brokenWithout(item, rule).map((mention) => (
          <li key={`${mention.list}/${mention.name}`}>
            {t(mention.list === 'invariants' ? 'remove.invariant' : 'remove.waits', {
              name: titled(mention),
            })}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
