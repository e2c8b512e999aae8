/** Several clients at work: each takes the next piece as soon as it is done with one. */

export async function eachByClients<T>(
  pieces: readonly T[],
  clients: number,
  work: (piece: T, client: number) => Promise<void>,
): Promise<void> {
  const queue = pieces.values();
  const client = async (_: unknown, index: number): Promise<void> => {
    for (const piece of queue) await work(piece, index);
  };
  await Promise.all(Array.from({ length: clients }, client));
}
