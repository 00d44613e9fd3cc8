import { Command } from 'commander';
export declare function startCommand(): Command;
