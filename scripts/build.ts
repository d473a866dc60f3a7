/** `npm run build`: the extension for both browsers, unpacked, in dist/chrome and dist/firefox. */
import { buildExtension } from './lib/build/build';

await buildExtension();
console.log('built dist/chrome and dist/firefox');
