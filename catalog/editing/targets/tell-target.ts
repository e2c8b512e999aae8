/** By when something is to be done, in words, and what a table looks up: "due 3 working days before start". */
import type { Json } from '../../../rules/conditions/condition';
import { labelOf, listOf, say } from '../../../rules/explain/explain-words';
import type { ExplainWords, Phrase } from '../../../rules/explain/explain-words';
import { readFixedOrLookup, resultsOf } from './lookup-table';
import type { Lookup } from './lookup-table';
import { isBound, readTarget } from './target-draft';
import type { TargetBound, TargetDraft } from './target-draft';
import { dateNames, duePhrases, promisePhrases, starts, targetPhrases } from './target-phrases';
import type { KindPhrases } from './target-phrases';

/** @param start what it counts from where it does not count from a date */
export function tellTarget(value: Json | undefined, words: ExplainWords, start: keyof typeof starts): string {
  const target = readTarget(value);
  if (!target) return say(targetPhrases.noTarget, words.locale);
  return tellWith(duePhrases, target, words, start);
}

/**
 * What an item promises of its requests: "Promised within 5 working days". Null for what cannot be told to this reader:
 * an amount that is computed, or looked up by an answer that is not theirs to read.
 */
export function tellPromise(value: Json | undefined, words: ExplainWords): string | null {
  const target = readTarget(value);
  const chosen = target && readFixedOrLookup(target.amount);
  if (!target || !chosen || ('by' in chosen && !words.mayRead(chosen.by))) return null;
  return tellWith(promisePhrases, target, words, 'submitted');
}

function tellWith(
  phrases: KindPhrases,
  target: TargetDraft,
  words: ExplainWords,
  start: keyof typeof starts,
): string {
  const chosen = readFixedOrLookup(target.amount);
  const due = say(phraseFor(target, phrases), words.locale, {
    amount:
      chosen && 'by' in chosen
        ? tellResults(chosen, words, String)
        : tellChosen(target.amount, words, String),
    bound: tellBound(target.bound, words),
    start: say(starts[start], words.locale),
  });
  if (!chosen || 'fixed' in chosen) return due;
  return say(targetPhrases.dueBy, words.locale, { due, fact: labelOf(chosen.by, words) });
}

function phraseFor({ kind, amount, bound }: TargetDraft, phrases: KindPhrases): Phrase {
  const { zero, one, other } = phrases[kind];
  // A date that is still to be chosen has no day.
  if (amount === 0 && zero && (bound || !isBound(kind))) return zero;
  return amount === 1 ? one : other;
}

function tellBound(bound: TargetBound | null, { locale }: ExplainWords): string {
  if (!bound) return say(targetPhrases.noDate, locale);
  const known = Object.hasOwn(dateNames, bound.name) ? dateNames[bound.name] : undefined;
  return known ? say(known, locale) : bound.name;
}

/** One word, or all that a table can give. */
export function tellChosen(value: unknown, words: ExplainWords, name: (word: string) => string): string {
  const chosen = readFixedOrLookup(value as Json | undefined);
  if (!chosen) return value === undefined ? '' : say(targetPhrases.computed, words.locale);
  if ('fixed' in chosen) return name(String(chosen.fixed));
  return say(targetPhrases.lookedUp, words.locale, {
    values: tellResults(chosen, words, name),
    fact: labelOf(chosen.by, words),
  });
}

function tellResults(lookup: Lookup, { locale }: ExplainWords, name: (word: string) => string): string {
  const results = resultsOf(lookup).map((word) => name(String(word)));
  return listOf(results, 'disjunction', locale);
}
