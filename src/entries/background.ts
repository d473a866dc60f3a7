import { start } from '../background/start';

start();
