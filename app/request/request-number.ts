/** The number of a request as people read it and as its address has it. */
export function requestNumber(number: number): string {
  return `REQ-${number}`;
}
