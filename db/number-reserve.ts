/** Numbers taken ahead in blocks, so that what needs one waits for no statement of its own. */
import { sequences, type NumberBlocks, type NumberSequence } from './number-blocks';

type Counts = Readonly<Record<NumberSequence, number>>;

/** A request has about ten tickets. */
const BLOCK: Counts = { requests: 16, tickets: 160 };

export interface NumberReserve {
  /** The next numbers of each sequence, ascending. */
  take(counts: Partial<Counts>): Promise<NumberBlocks>;
  /** What was taken ahead and not used, for giving it back. Nothing may be taken afterwards. */
  rest(): NumberBlocks;
}

/** @param fetch takes numbers from the database for good */
export function createNumberReserve(fetch: (counts: Counts) => Promise<NumberBlocks>): NumberReserve {
  const reserve: Record<NumberSequence, number[]> = { requests: [], tickets: [] };
  let filling: Promise<void> | null = null;

  const fill = async (counts: Partial<Counts>): Promise<void> => {
    const lacking = (name: NumberSequence): number =>
      reserve[name].length >= (counts[name] ?? 0) ? 0 : Math.max(BLOCK[name], counts[name] ?? 0);
    const fresh = await fetch({ requests: lacking('requests'), tickets: lacking('tickets') });
    for (const name of sequences) reserve[name].push(...fresh[name]);
  };

  return {
    async take(counts) {
      const lacks = (): boolean => sequences.some((name) => reserve[name].length < (counts[name] ?? 0));
      while (lacks()) {
        // Those who find the reserve empty together fill it once.
        filling ??= fill(counts).finally(() => {
          filling = null;
        });
        await filling;
      }
      return {
        requests: reserve.requests.splice(0, counts.requests ?? 0),
        tickets: reserve.tickets.splice(0, counts.tickets ?? 0),
      };
    },
    rest: () => ({ requests: [...reserve.requests], tickets: [...reserve.tickets] }),
  };
}
