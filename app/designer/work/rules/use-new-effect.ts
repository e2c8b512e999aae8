/** What a new effect of each kind begins with: the checks say what it still lacks. */
import { approverChoices } from '../model/approver-choices';
import { freshId } from '../../../../forms/editing/fresh-name';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { newApproval } from '../approvals/approval-fields';
import { newTicket } from '../model/rule-effects';
import type { Effect, EffectKind } from '../model/rule-effects';
import { useWorkWords } from '../work-words';

export function useNewEffect(): (kind: EffectKind) => Effect {
  const { document: item } = useItemDraft();
  const words = useWorkWords();
  const { tickets, departments } = words;
  return (kind): Effect => {
    const asked = approverChoices(item, words)[0]?.value ?? '';
    switch (kind) {
      case 'ticket': {
        const key = freshId(
          '',
          'ticket',
          tickets.map((node) => node.key),
        );
        return { kind, value: newTicket(key, departments[0]?.value ?? '') };
      }
      case 'approval': {
        const { approvals } = item.fulfilment;
        const key = freshId(
          '',
          'approval',
          approvals.map((each) => each.key),
        );
        return { kind, value: { key, ...newApproval(approvals.length + 1, asked) } };
      }
      case 'notice':
        return { kind, value: { key: 'notice', to: [asked], text: { en: '', 'zh-CN': '' } } };
      case 'priority':
        return { kind, value: { set: 'high' } };
    }
  };
}
