/** What is kept about one error code: which kind of no it is, and its texts in the languages of the product. */
import type { RefusalKind } from '../refusal';

export type CodeLocale = 'en' | 'zh-CN';

/** Texts may hold `{name}`, filled from a refusal's params. */
export interface CodeTexts {
  /** What happened, for the person in front of the screen. */
  readonly title: string;
  readonly cause: string;
  /** What they can do about it. */
  readonly remedy: string;
}

export interface ErrorCode extends Readonly<Record<CodeLocale, CodeTexts>> {
  readonly kind: RefusalKind;
}

export type ErrorCodes = Readonly<Record<`E-${number}`, ErrorCode>>;
