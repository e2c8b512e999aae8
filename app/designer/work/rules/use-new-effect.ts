/** What a new effect of each kind begins with: the checks say what it still lacks. */
import type { WorkDraft } from '../../../../catalog/editing/item-draft';
import { approverChoices } from '../model/approver-choices';
import { freshId } from '../../../../forms/editing/fresh-name';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { newApproval } from '../approvals/approval-fields';
import { effectsOf, newTicket, readEffect } from '../model/rule-effects';
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
        const { approvals, rules } = item.fulfilment;
        const taken = [...approvals.map((each) => each.key), ...keysOf(kind, rules)];
        const key = freshId('', kind, taken);
        return { kind, value: { key, ...newApproval(taken.length + 1, asked) } };
      }
      case 'notice':
        return {
          kind,
          value: {
            key: freshId('', kind, keysOf(kind, item.fulfilment.rules)),
            to: [asked],
            text: { en: '', 'zh-CN': '' },
          },
        };
      case 'priority':
        return { kind, value: { set: 'high' } };
    }
  };
}

/** Keys of the effects of a kind that rules have. */
function keysOf(kind: EffectKind, rules: readonly WorkDraft[]): readonly string[] {
  const effects = rules.flatMap((rule) => effectsOf(rule).map(readEffect));
  return effects.flatMap((effect) => (effect?.kind === kind ? [String(effect.value.key)] : []));
}
