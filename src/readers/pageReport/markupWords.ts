/** The words of markup that a report keeps as they are: they tell nothing of anybody. */
import { wordSet } from '../../language/wordSet';

/** Words of class names, ids and roles, though a page's texts may hold them too. */
export const commonWords = wordSet(
  'article aside body content document frame guest head header main nav pane panel section sidebar', // page
  'banner bar box card container layout list listitem rail region row view workspace wrapper', // its parts
  'badge bubble button dialog form hovercard icon image img figure input menu overlay pill textbox toolbar', // controls
  'account address avatar cc bcc contact contacts email from name participant people person', // people
  'entity photo profile recipient recipients sender to user', // people, by their part on the page
  'chat compose composer conversation copy inbox mail message messages messaging msg option other quote', // mail
  'reading reply search sent signature snippet subject thread', // mail
  'date detail details group heading headline id info item items label link text time title', // what an element holds
  'lead lockup position presentation ref role screen subline', // names on LinkedIn
  'suggestion summary top topcard unique value', // more of them
  'company event experience location school verification', // topics there
  'dist editor flagship navigation part voice', // what is left
  'auto false hidden in none off on polite status true', // values
);

/** Names of attributes. */
export const attributeNames = wordSet(
  'action alt charset class content contenteditable dir draggable for height hidden href id lang loading media method',
  'name placeholder property rel role sizes src srcset style tabindex target title type value width',
);

/** Names of elements. */
export const tagNames = wordSet(
  'html head body title meta link script style base', // the document
  'h1 h2 h3 h4 h5 h6 header footer main nav section aside article address', // its parts
  'p br hr div span blockquote pre ul ol li dl dt dd figure figcaption', // blocks
  'a abbr b code em i small strong sub sup time u', // words in a line
  'button details dialog fieldset form input label legend optgroup option select summary textarea', // forms
  'table tbody td tfoot th thead tr', // tables
  'frame frameset iframe img path picture source svg g use template video', // media
);
