import { join } from 'node:path';
import { writeRule } from './new-rule/write-rule.ts';

/** `npm run new-rule -- table-3/my-claim T3-099`: a rule and its cases to start from. */
const [id = '', code = ''] = process.argv.slice(2);
try {
  for (const path of await writeRule(join(import.meta.dirname, '..'), id, code)) console.log(path);
  console.log('Edit both, then: npm run generate && npm test');
} catch (refusal) {
  console.error(refusal instanceof Error ? refusal.message : refusal);
  process.exitCode = 1;
}
