/** What every view builds on. The entry imports it first: components' sheets follow it in the cascade and win. */
import '../shared/pageStyles';
import './shared/elements.css';
import './shared/tables.css';
import './shared/lists.css';
