/** A ticket of a rule in words: "IT: Ship the laptop, due 3 working days before start, after Laptop: [Laptop]". */
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { textIn } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { labelOf, listOf, say } from '../../../../rules/explain/explain-words';
import type { ExplainWords, Phrase } from '../../../../rules/explain/explain-words';
import { pathOf } from '../../rules/condition/clause-operators';
import { readFixedOrLookup, resultsOf } from '../model/lookup-table';
import type { Lookup } from '../model/lookup-table';
import { readOla } from '../model/ola-draft';
import { namesIn, objectsIn } from '../model/rule-effects';
import { tellTitle } from '../model/title-slots';
import { duePhrases, ticketPhrases } from './ticket-phrases';

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
    tellOla(ticket.ola as Json | undefined, words),
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

/** "2 wd before start" in words. */
function tellOla(value: Json | undefined, words: TicketWords): string {
  const ola = readOla(value);
  if (!ola) return say(ticketPhrases.noTarget, words.locale);
  const { one, other } = duePhrases[ola.kind];
  const chosen = readFixedOrLookup(ola.amount);
  const due = say(ola.amount === 1 ? one : other, words.locale, {
    amount:
      chosen && 'by' in chosen ? tellResults(chosen, words, String) : tellChosen(ola.amount, words, String),
    bound: ola.bound?.name ?? say(ticketPhrases.noDate, words.locale),
  });
  if (!chosen || 'fixed' in chosen) return due;
  return say(ticketPhrases.dueBy, words.locale, { due, fact: labelOf(chosen.by, words) });
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

/** One word, or all that a table can give. */
export function tellChosen(value: unknown, words: TicketWords, name: (word: string) => string): string {
  const chosen = readFixedOrLookup(value as Json | undefined);
  if (!chosen) return value === undefined ? '' : say(ticketPhrases.computed, words.locale);
  if ('fixed' in chosen) return name(String(chosen.fixed));
  return say(ticketPhrases.lookedUp, words.locale, {
    values: tellResults(chosen, words, name),
    fact: labelOf(chosen.by, words),
  });
}

function tellResults(lookup: Lookup, { locale }: TicketWords, name: (word: string) => string): string {
  const results = resultsOf(lookup).map((word) => name(String(word)));
  return listOf(results, 'disjunction', locale);
}
