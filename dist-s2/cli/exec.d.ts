import { Command } from 'commander';
export declare function execCommand(): Command;
