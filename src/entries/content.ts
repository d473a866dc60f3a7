/** The build makes one bundle a site from this and that site's addresses. */
export { stand } from '../content/door';
