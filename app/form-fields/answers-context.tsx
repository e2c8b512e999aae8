/** What the controls of a form are given by its page: what each field is now, the answers, and what they can do. */
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { FormField } from '../../forms/field-types/field-type';
import type { PersonSummary } from '../../people/person';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { useBeforePaint } from '../ui/use-before-paint';
import { Kept } from './kept';

/** A field of the step as it stands now, worked out from the rules and the answers. */
export interface LiveField {
  readonly field: FormField;
  /** Path in the document, `devices.*.kind`: what persons may be chosen there and files uploaded is told by it. */
  readonly path: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly offered: readonly string[] | undefined;
  /** First and last date allowed, `YYYY-MM-DD`. */
  readonly notBefore: string | undefined;
  readonly notAfter: string | undefined;
  /** Why it is asked, in words, where a rule decided that. */
  readonly because: string | undefined;
  /** What rules say about it, in words. */
  readonly said: readonly SaidHere[];
}

export interface SaidHere {
  readonly level: 'note' | 'warning' | 'error';
  readonly text: string;
}

/** What the control of a person needs. */
export interface PersonSource {
  /** Persons that the page knows by employee number: those who are chosen, and those who may be where they are few. */
  readonly known: Readonly<Record<string, PersonSummary>>;
  /** Employee numbers that may be chosen in a field; undefined where anyone may. */
  readonly eligible: (field: string) => readonly string[] | undefined;
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly PersonSummary[]>;
}

/** What the control of a file needs. */
export interface FileSource {
  /** Where the page's form is sent for an upload without scripts. */
  readonly action: (field: string) => string;
  /** @returns the reference to store as the answer, or the message of a refusal */
  readonly upload: (
    field: string,
    file: File,
  ) => Promise<{ readonly file: Json } | { readonly refused: string }>;
}

/** What controls can do and ask, the same for as long as the page stands: handing it on renders nothing anew. */
export interface FormTools {
  /** Answers as they were given, at the moment of asking: what is hidden is among them. */
  readonly given: () => Answers;
  readonly change: (place: string, value: Json) => void;
  /** The focus has left a field: from now on it may be told that it is wrong. */
  readonly left: (place: string) => void;
  readonly persons: PersonSource;
  readonly files: FileSource;
}

export interface AnswersPage {
  /** By the place of their answers: `office`, `address.city`, `devices.0.kind`. */
  readonly fields: ReadonlyMap<string, LiveField>;
  /** As the controls show them. */
  readonly answers: Answers;
  readonly errors: ErrorsByPlace;
  readonly tools: FormTools;
}

/** What is wrong, in words, by the place of the answer. */
export type ErrorsByPlace = ReadonlyMap<string, readonly string[]>;

const PageContext = createContext<Kept<AnswersPage> | null>(null);

/** Hands the page to the controls. Each renders again when what it reads of the page has changed, and only then. */
export function AnswersProvider({ value, children }: { value: AnswersPage; children: ReactNode }) {
  const [page] = useState(() => new Kept(value));
  useBeforePaint(() => {
    page.take(value);
  }, [page, value]);
  return <PageContext.Provider value={page}>{children}</PageContext.Provider>;
}

/** @param read has to give the same thing for the same page */
function useOfPage<T>(read: (page: AnswersPage) => T): T {
  const page = useContext(PageContext);
  if (!page) throw new Error('A form control outside of a form');
  const now = (): T => read(page.value);
  return useSyncExternalStore(page.subscribe, now, now);
}

/** The fields of the step that are shown, by place. */
export function useLiveFields(): ReadonlyMap<string, LiveField> {
  return useOfPage(({ fields }) => fields);
}

/** Undefined where the field is not shown. */
export function useLiveField(place: string): LiveField | undefined {
  return useOfPage(({ fields }) => fields.get(place));
}

export function useAnswer(key: string): Json | undefined {
  return useOfPage(({ answers }) => answers[key]);
}

/** What is wrong at a place, in one text; undefined where nothing is. */
export function useErrorAt(place: string): string | undefined {
  return useOfPage(({ errors }) => errors.get(place)?.join(' '));
}

export function useFormTools(): FormTools {
  return useOfPage(({ tools }) => tools);
}
