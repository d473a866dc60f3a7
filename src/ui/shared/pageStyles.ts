/** What every page of ours builds on: the panel's first sheets, and the arrows, which the panel has with its parts. */
import './baseStyles';
import './arrows.css';
