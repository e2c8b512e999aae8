/** Reads the named edge cases: a base, what changes in it, and what the policy then calls for, as JSON data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { castWith } from './generate/cast';
import type { Answers, Case, ItemKey } from './oracle/case';

const FOLDER = join(import.meta.dirname, 'cases');
/** These hold no cases, but what cases are built from, and examples of single targets. */
const NO_CASES = ['bases.json', 'worked-examples.json'];

/** Expectations of one ticket; times are local to the site, `YYYY-MM-DDTHH:mm`. */
export interface TicketExpectation {
  readonly department?: string;
  readonly target?: string;
  /** In alphabetical order. */
  readonly after?: readonly string[];
  readonly calendar?: string;
  readonly ready?: string;
  readonly due?: string;
  readonly expedited?: boolean;
  readonly priority?: string;
  /** Approver words of each approval, in order. */
  readonly asks?: readonly (readonly string[])[];
}

/** What a case must come to. Nothing under `errors` and `refused` means that the answers stand. */
export interface Expectation {
  readonly errors?: Readonly<Record<string, string>>;
  readonly refused?: readonly string[];
  readonly dropped?: readonly string[];
  readonly approvals?: readonly (readonly string[])[];
  /** Exactly these tickets. */
  readonly opens?: Readonly<Record<string, TicketExpectation>>;
  /** At least these tickets. */
  readonly tickets?: Readonly<Record<string, TicketExpectation>>;
  readonly opened?: readonly string[];
  readonly notOpened?: readonly string[];
}

interface Setting {
  readonly now: string;
  readonly requester: { readonly number: string; readonly roles: readonly string[] };
  readonly answers: Answers;
}

type Base = Setting & { readonly item: ItemKey };

interface WrittenCase extends Partial<Setting> {
  readonly name: string;
  readonly base: string;
  readonly without?: readonly string[];
  readonly expect: Expectation;
}

export interface NamedCase {
  readonly name: string;
  readonly file: string;
  readonly asked: Case;
  readonly expect: Expectation;
}

export function readNamedCases(): NamedCase[] {
  const bases = readJson('bases.json') as Record<string, Base>;
  const files = readdirSync(FOLDER).filter((file) => !NO_CASES.includes(file));
  return files.sort().flatMap((file) =>
    (readJson(file) as WrittenCase[]).map((written) => {
      const base = bases[written.base];
      if (!base) throw new Error(`${file}: "${written.name}" stands on an unknown base "${written.base}".`);
      return { name: written.name, file, asked: build(base, written), expect: written.expect };
    }),
  );
}

function build(base: Base, written: WrittenCase): Case {
  const { number, roles } = written.requester ?? base.requester;
  const people = castWith(number, roles);
  const requester = people.find((person) => person.number === number);
  if (!requester) throw new Error(`"${written.name}" is asked by ${number}, who is not in the cast.`);
  const answers: Answers = Object.fromEntries(
    Object.entries({ ...base.answers, ...written.answers }).filter(
      ([field]) => !written.without?.includes(field),
    ),
  );
  const subject = people.find((person) => person.number === answers.person) ?? null;
  const now = DateTime.fromISO(written.now ?? base.now, { setZone: true }).toMillis();
  return { item: base.item, now, requester, subject, answers, people };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
