/** An OLA target in the short words of the plan's JSON: `8 wh`, `2 wd`, `3 wd before start`. */
import type { OlaTarget } from '../plan';

/** The words are part of the plan's public contract and are not translated. */
export function describeTarget(target: OlaTarget): string {
  switch (target.kind) {
    case 'working-hours':
      return `${target.amount} wh`;
    case 'working-days':
      return `${target.amount} wd`;
    case 'days-before':
      return `${target.amount} wd before ${target.bound}`;
    case 'days-after':
      return `${target.amount} wd after ${target.bound}`;
  }
}
