/** The operators, in the order in which the documentation lists them. A new one is a file and a line here. */
import type { Operator } from '../operator';
import { addDaysOperator } from './add-days';
import { and, or } from './and-or';
import { divide, minus, modulo, multiply, plus } from './arithmetic';
import { cat } from './cat';
import { coalesce } from './coalesce';
import { after, before, onOrAfter, onOrBefore } from './date-order';
import { equal, notEqual, notSame, same } from './equality';
import { exists } from './exists';
import { filter } from './filter';
import { choose, ifThenElse } from './if';
import { contains } from './in';
import { hasAll, hasAny } from './list-membership';
import { log } from './log';
import { lookUp } from './look-up';
import { map } from './map';
import { max, min } from './max-min';
import { merge } from './merge';
import { missing, missingSome } from './missing';
import { isTrue, not } from './not';
import { atLeast, atMost, greater, less } from './ordering';
import { all, none, some } from './quantifiers';
import { reduce } from './reduce';
import { substr } from './substr';
import { endsWith, startsWith } from './text-ends';
import { throwOperator } from './throw';
import { tryOperator } from './try';
import { val } from './val';
import { variable } from './variable';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

export const operators: readonly Operator[] = [
  variable,
  val,
  exists,
  missing,
  missingSome,
  equal,
  same,
  notEqual,
  notSame,
  less,
  atMost,
  greater,
  atLeast,
  and,
  or,
  not,
  isTrue,
  ifThenElse,
  choose,
  coalesce,
  lookUp,
  contains,
  some,
  all,
  none,
  map,
  filter,
  reduce,
  merge,
  plus,
  minus,
  multiply,
  divide,
  modulo,
  max,
  min,
  cat,
  substr,
  tryOperator,
  throwOperator,
  log,
  before,
  after,
  onOrBefore,
  onOrAfter,
  addDaysOperator,
  addWorkingDays,
  workingDaysBetween,
  isWorkingDay,
  hasAny,
  hasAll,
  startsWith,
  endsWith,
];
