/** Every migration in the order in which they run; imported one by one, for a bundle has no folder to scan. */
import type { Knex } from 'knex';
import * as spine from './001-spine';
import * as numberBlocks from './002-number-blocks';
import * as itemEditing from './003-item-editing';
import * as requestDurations from './004-request-durations';
import * as requestBatches from './005-request-batches';
import * as changedAnswers from './006-changed-answers';
import * as answersSetAside from './007-answers-set-aside';
import * as blocks from './008-blocks';
import * as replays from './009-replays';
import * as parkedRequests from './010-parked-requests';

export interface Migration {
  /** Recorded in the database: never renamed. */
  readonly name: string;
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
}

export const allMigrations: readonly Migration[] = [
  { name: '001-spine', ...spine },
  { name: '002-number-blocks', ...numberBlocks },
  { name: '003-item-editing', ...itemEditing },
  { name: '004-request-durations', ...requestDurations },
  { name: '005-request-batches', ...requestBatches },
  { name: '006-changed-answers', ...changedAnswers },
  { name: '007-answers-set-aside', ...answersSetAside },
  { name: '008-blocks', ...blocks },
  { name: '009-replays', ...replays },
  { name: '010-parked-requests', ...parkedRequests },
];
