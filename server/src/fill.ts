import { main } from './main.ts';

await main('fill');
