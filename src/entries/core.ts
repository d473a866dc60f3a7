import { start } from '../content/core';

start();
