/** What a chain of approver words reads: the answers, the subject, the owners of things, and whose heads it asks. */
import { parseApproverWord } from '../../rules/approver-word';
import type { ApproverWord, PersonWord } from '../../rules/approver-word';
import { wordsOf } from '../checks/document-walk';
import type { ItemDocument } from '../item-document';

export class ApproverReads {
  /** Expressions over the facts that decide whom the words find. */
  readonly expressions: unknown[] = [];
  /** Keys of departments whose heads are asked; none where it is the subject's alone. */
  readonly named = new Set<string>();
  private ofSubject = false;

  constructor(
    private readonly document: ItemDocument,
    words: readonly string[],
  ) {
    for (const word of words) this.read(parseApproverWord(word));
  }

  get asksHeads(): boolean {
    return this.ofSubject || this.named.size > 0;
  }

  /** Of those whose heads are asked; undefined for whatever department the subject may be in. */
  get departments(): readonly string[] | undefined {
    return this.ofSubject ? undefined : [...this.named];
  }

  private read(word: ApproverWord | undefined): void {
    if (word?.kind === 'answer') this.readPerson({ person: 'answer', field: word.field });
    if (word?.kind === 'manager-of') this.readPerson(word.of);
    if (word?.kind === 'head-of') this.readDepartment(word.department);
    if (word?.kind === 'owner-of') this.readOwner(word.name);
  }

  private readPerson(word: PersonWord): void {
    this.expressions.push({ var: word.person === 'answer' ? `answers.${word.field}` : `${word.person}.id` });
  }

  private readDepartment(department: string): void {
    if (department !== 'subject') {
      this.named.add(department);
      return;
    }
    this.ofSubject = true;
    const { subject } = this.document;
    const field = subject !== 'requester' && 'name' in subject ? subject.department.slice(1) : undefined;
    this.expressions.push({ var: field === undefined ? 'subject.department' : `answers.${field}` });
  }

  private readOwner(name: string): void {
    const owner = this.document.fulfilment.owners?.[name];
    if (!owner) return;
    this.expressions.push(owner.map[0]);
    for (const word of wordsOf(owner)) this.read(parseApproverWord(word));
  }
}
