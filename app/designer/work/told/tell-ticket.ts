/** A ticket of a rule in words: "IT: Ship the laptop, due 3 working days before start, after Laptop: [Laptop]". */
import { tellChosen, tellTarget } from '../../../../catalog/editing/targets/tell-target';
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { textIn } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { labelOf, listOf, say } from '../../../../rules/explain/explain-words';
import type { ExplainWords, Phrase } from '../../../../rules/explain/explain-words';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import { namesIn, objectsIn } from '../model/rule-effects';
import { tellTitle } from '../model/title-slots';
import { ticketPhrases } from './ticket-phrases';

export interface TicketWords extends ExplainWords {
  readonly departmentName: (key: string) => string;
  readonly priorityName: (key: string) => string;
  /** The title of a ticket by its key, as authors wrote it; undefined for a key that no rule opens. */
  readonly ticketTitle: (key: string) => DraftText | undefined;
}

export function tellTicket(ticket: JsonObject, words: TicketWords): string {
  const told = (phrase: Phrase, params?: Readonly<Record<string, string>>) =>
    say(phrase, words.locale, params);
  const department = tellChosen(ticket.department, words, words.departmentName);
  const { priority, forEach } = ticket;
  const after = namesIn(ticket.after).map((key) => ticketName(key, words));
  const approvals = objectsIn(ticket.approvals as Json | undefined).map(
    ({ title, key }) => textIn(draftText(title), words.locale) || String(key),
  );
  const list = pathOf(forEach as Json | undefined);
  const parts = [
    told(ticketPhrases.opened, {
      department: department || told(ticketPhrases.noDepartment),
      title: openedTitle(ticket, words),
    }),
    tellTarget(ticket.ola as Json | undefined, words, 'ready'),
    ...(after.length > 0
      ? [told(ticketPhrases.after, { titles: listOf(after, 'conjunction', words.locale) })]
      : []),
    ...(forEach === undefined
      ? []
      : [
          list === undefined
            ? told(ticketPhrases.forEachOther)
            : told(ticketPhrases.forEach, { list: labelOf(list, words) }),
        ]),
    ...(priority === undefined || priority === 'normal'
      ? []
      : [told(ticketPhrases.priority, { priority: tellChosen(priority, words, words.priorityName) })]),
    ...(approvals.length > 0
      ? [told(ticketPhrases.approvals, { titles: listOf(approvals, 'conjunction', words.locale) })]
      : []),
  ];
  return parts.join(told(ticketPhrases.joint));
}

/** What a ticket is called, by its key. */
export function ticketName(key: string, words: TicketWords): string {
  const title = words.ticketTitle(key);
  return (title && toldTitle(title, words)) || key;
}

function openedTitle({ title, key }: JsonObject, words: TicketWords): string {
  return toldTitle(draftText(title), words) || String(key ?? '') || say(ticketPhrases.noTitle, words.locale);
}

function toldTitle(title: DraftText, words: TicketWords): string {
  return tellTitle(textIn(title, words.locale), {
    fieldLabel: words.fieldLabel,
    element: say(ticketPhrases.element, words.locale),
  });
}
