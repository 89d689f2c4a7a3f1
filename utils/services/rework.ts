import { dueOf } from '../domain/due';
import type { DueRule } from '../domain/reminder-types';
import type { WriteTx } from '../storage/store';
import { reworkAsks } from './ask-delivery';
import { dueContextOf, stamp, type World } from './world';

/**
 * Works the due times of scheduled reminders out again after a change of a person, of my hours or of
 * my zone. What is already due stays due; a rule that says nothing now keeps its last time.
 */
export async function reworkRules(
  tx: WriteTx,
  world: World,
  concerned: (rule: DueRule) => boolean,
): Promise<void> {
  await reworkAsks(tx, world);
  const context = dueContextOf(world);
  const scheduled = await tx.objectStore('reminders').index('state').getAll('scheduled');
  for (const reminder of scheduled) {
    if (reminder.dueAt <= world.now || reminder.rule.kind === 'at' || !concerned(reminder.rule))
      continue;
    const due = dueOf(reminder.rule, context);
    if (!due || due.at === reminder.dueAt) continue;
    await tx
      .objectStore('reminders')
      .put({ ...reminder, dueAt: due.at, updated: stamp(world.now) });
  }
}
