/** The build makes one bundle a site from this and that site's addresses. */
export { bootstrap } from '../content/bootstrap';
