/** A service and whom it is asked for, as every list tells requests apart: `Employee onboarding · Nora Weiss`. */

/** @param subject null where nobody but the requester is meant, or where the viewer may not know */
export function withSubject(title: string, subject: string | null): string {
  return subject === null ? title : `${title} · ${subject}`;
}
