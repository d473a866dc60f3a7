/** `npm run schema`: writes docs/knownfor.schema.json, the JSON Schema of the project's own JSON, from src/domain. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/projectRoot';
import { jsonSchema } from './lib/schema/jsonSchema';

writeFileSync(join(projectRoot, 'docs/knownfor.schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
console.log('wrote docs/knownfor.schema.json');
