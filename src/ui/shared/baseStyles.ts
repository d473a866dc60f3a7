/** What every surface builds on. A surface imports it first: components' sheets follow it in the cascade and win. */
import './tokens.css';
import './base.css';
