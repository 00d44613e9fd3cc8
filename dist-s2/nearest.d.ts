/** The name that is most like the one given, if any is: at most a third of it would have to be typed anew, or one is a part of the other. */
export declare function nearest(name: string, names: Iterable<string>): string | undefined;
/** `did you mean "kaiten"?`, or nothing. */
export declare function didYouMean(name: string, names: Iterable<string>): string;
/** How many items (letters, path segments) of the one have to be put in, left out or replaced to get the other. */
export declare function editDistance(a: ArrayLike<string>, b: ArrayLike<string>): number;
