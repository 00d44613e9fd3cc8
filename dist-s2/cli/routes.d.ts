import { Command } from 'commander';
export declare function routesCommand(): Command;
