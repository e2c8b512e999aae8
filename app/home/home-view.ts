/** What the home page shows, in the viewer's language. */
import type { RequestState } from '../../requests/request';

export interface ServiceCard {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly icon: string;
  /** As its authors say. */
  readonly minutes: number;
  /** Asked in any case. */
  readonly questions: number;
  /** Days that it takes, of finished requests or as promised; 0 is less than half a day. Null where nobody knows. */
  readonly usual: { readonly from: 'finished' | 'promised'; readonly days: number } | null;
  /** What the service promises by itself: `Promised within 5 working days`. */
  readonly promise: string | null;
}

export interface DraftRow {
  readonly id: string;
  readonly title: string;
  /** Whom it is about, where that is another than the viewer. */
  readonly subject: string | null;
  /** Of the answers of a request, `REQ-318`; `open` while it can still be sent. */
  readonly change: { readonly number: string; readonly open: boolean } | null;
  /** From 1; 0 where no step was opened yet. */
  readonly step: number;
  readonly steps: number;
  /** Milliseconds UTC. */
  readonly savedAt: number;
}

export interface InFlightRow {
  readonly id: string;
  /** `REQ-318` */
  readonly number: string;
  readonly title: string;
  readonly subject: string | null;
  readonly state: RequestState;
  readonly done: number;
  readonly total: number;
  readonly late: boolean;
  /** Milliseconds UTC; null where no end is known. */
  readonly promisedAt: number | null;
  /** `YYYY-MM-DD` */
  readonly keyDate: string | null;
}

export interface WaitingRow {
  readonly id: string;
  readonly title: string;
  readonly item: string;
  readonly subject: string | null;
  readonly number: string;
  readonly requester: string;
}

export interface HomeView {
  readonly search: string;
  readonly services: readonly ServiceCard[];
  /** Where to turn with what no service is for; null where the catalog has nothing of the kind. */
  readonly otherwise: ServiceCard | null;
  readonly drafts: readonly DraftRow[];
  /** Open requests; of a search, those that it found. */
  readonly inFlight: readonly InFlightRow[];
  readonly waiting: readonly WaitingRow[];
}
