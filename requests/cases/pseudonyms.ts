/** Persons who were made up: they have what conditions read of somebody, and nothing by which somebody is known. */
import type { PersonFacts } from '../../rules/facts';

/** Numbers for employee numbers: the same one for the same person, throughout one case. */
export class Pseudonyms {
  private readonly numbers = new Map<string, string>();

  of(number: string): string {
    const known = this.numbers.get(number) ?? `P-${this.numbers.size + 1}`;
    this.numbers.set(number, known);
    return known;
  }

  /** Department, legal entity, zone, roles and who manages whom are kept; the e-mail address is not. */
  person({
    number,
    department,
    legalEntity,
    zone,
    locale,
    roles,
    manages,
    manager,
  }: PersonFacts): PersonFacts {
    const made = this.of(number);
    return {
      id: made,
      number: made,
      name: `Person ${made}`,
      ...(department !== undefined && { department }),
      ...(legalEntity !== undefined && { legalEntity }),
      ...(zone !== undefined && { zone }),
      ...(locale !== undefined && { locale }),
      roles,
      manages: manages.map((each) => this.of(each)),
      ...(manager !== undefined && { manager: manager === null ? null : this.of(manager) }),
    };
  }
}
