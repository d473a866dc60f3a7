/** The build makes one bundle a site from this and that site's readers. */
export { start } from '../content/start';
