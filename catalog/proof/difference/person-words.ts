/** Words of persons, as chains of approvers and receivers of notices have them, with the owners of things looked up. */
import { parseApproverWord } from '../../../rules/approver-word';
import type { Lookup } from '../../../rules/fulfilment-document';
import { plainFulfilment } from '../../../rules/rule-sets/expand-rules';
import type { Item } from '../../parse-item';
import type { CaseFacts } from '../proof-space';
import { comparisonsOf, wordIn } from './looked-up';

export class PersonWords {
  private readonly owners: Readonly<Record<string, Lookup>>;

  constructor({ document }: Item) {
    this.owners = plainFulfilment(document.fulfilment).document.owners ?? {};
  }

  wordsIn(words: readonly string[], facts: CaseFacts): readonly string[] {
    return words.map((word) => {
      const owner = this.ownerOf(word);
      return owner === undefined ? word : wordIn(owner, facts);
    });
  }

  /** What decides whom the words name. */
  readsOf(words: readonly string[]): readonly unknown[] {
    return comparisonsOf(this.ownersOf(words));
  }

  /** The tables of owners that the words are looked up in. */
  ownersOf(words: readonly string[]): readonly Lookup[] {
    return words.flatMap((word) => this.ownerOf(word) ?? []);
  }

  private ownerOf(word: string): Lookup | undefined {
    const parsed = parseApproverWord(word);
    return parsed?.kind === 'owner-of' ? this.owners[parsed.name] : undefined;
  }
}
