/** The signed-in person for whom a domain function acts; every public domain function takes one. */
import type { Role } from './role';

export interface Viewer {
  readonly id: string;
  /** Employee number. */
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly team: string | null;
  readonly roles: readonly Role[];
  /** Employee numbers of the persons managed directly. */
  readonly manages: readonly string[];
  /** Employee number of the manager. */
  readonly manager: string | null;
  readonly legalEntity: string;
  /** IANA zone. */
  readonly zone: string;
  readonly locale: string;
}
