import type { Operation } from '../../contract/operation.ts';
import type { NamedRule } from '../vendor.ts';
import { type Maker } from './records.ts';
import { type Look, type Place } from './scope.ts';
/** What writing needs beside the place: how records are made, and where one is in a body. */
export interface Writing extends Place {
    maker: Maker;
    sent(body: unknown): unknown;
}
export declare function created({ contract, served, shape, maker, sent }: Writing, operation: Operation): NamedRule[];
/** Where 201 is documented, a record that is not there is made. */
export declare function made({ contract, served, shape, maker, sent }: Writing, operation: Operation, look: Look): NamedRule[];
export declare function replaced({ contract, shape, maker, sent }: Writing, operation: Operation, look: Look): NamedRule;
export declare function changed({ contract, shape, maker, sent }: Writing, operation: Operation, look: Look): NamedRule;
export declare function removed({ contract, shape }: Place, operation: Operation, look: Look): NamedRule;
