#!/usr/bin/env node
import { main } from './main.ts';

await main('start', process.argv.slice(2));
